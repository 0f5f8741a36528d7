import type { Attachment } from '../download/attachment.ts';

/** A document that the collection lists. */
export interface ListedDocument {
  path: string;
  title: string;
  withdrawn: boolean;
}

/** A link that was not followed, or something found behind one that was not taken. */
export interface NotFollowed {
  /** As GOV.UK gives it. */
  address: string;
  /** Title of the page that links to it. */
  page: string;
  reason: string;
}

/** What the walk through the collection found. */
export interface Found {
  attachments: Attachment[];
  /** Documents that are withdrawn, by title. */
  withdrawn: string[];
  /** Documents and attachments that could not be taken, each with the reason. */
  problems: string[];
  /** Attachments that are left aside on purpose, each with the reason. */
  leftAside: string[];
  notFollowed: NotFollowed[];
  /** Documents of the collection that were not asked for, since they are not wanted. */
  notAsked: ListedDocument[];
}

export const nothingFound = (): Found => ({
  attachments: [],
  withdrawn: [],
  problems: [],
  leftAside: [],
  notFollowed: [],
  notAsked: [],
});
