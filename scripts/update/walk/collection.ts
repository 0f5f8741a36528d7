import type { Attachment } from '../download/attachment.ts';
import { pathOf } from '../download/hosts.ts';
import type { AskPage } from './contentApi.ts';
import type { Found, ListedDocument } from './found.ts';
import { Walk, type WalkOptions } from './walk.ts';

/** The collection of all areas' reports. */
export const collectionPath =
  '/government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports';

const eachOnce = (found: Found): Found => {
  const byPath = new Map<string, Attachment>();
  for (const one of found.attachments) {
    if (!byPath.has(pathOf(one.url))) byPath.set(pathOf(one.url), one);
  }
  return { ...found, attachments: [...byPath.values()] };
};

/**
 * Walks from the collection to everything attached to its publications, through collections
 * within it, and one step further along the links in their texts. A document that cannot be had
 * is a problem and stops nothing; the collection itself must be there.
 *
 * @throws FetchError if the collection cannot be had
 */
export const walkCollection = async (ask: AskPage, options: WalkOptions): Promise<Found> => {
  const walk = new Walk(ask, options);
  await walk.listed(collectionPath);
  await walk.texts();
  return eachOnce(walk.found);
};

/** Walks through documents of the collection that an earlier walk did not ask for. */
export const walkDocuments = async (
  ask: AskPage,
  documents: readonly ListedDocument[],
  options: WalkOptions,
): Promise<Found> => {
  const walk = new Walk(ask, options);
  await walk.documents(documents);
  await walk.texts();
  return eachOnce(walk.found);
};
