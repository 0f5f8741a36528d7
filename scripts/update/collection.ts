import { apiPath, askContent, listOf, member, textOf, type Json } from './contentApi.ts';
import { messageOf } from './fetchError.ts';
import type { Asker } from './polite.ts';

/** The collection of all areas' reports. */
export const collectionPath =
  '/government/collections/multi-agency-public-protection-arrangements-mappa-annual-reports';

/** Something attached to a publication. */
export interface Attachment {
  /** As the Content API names it. */
  url: string;
  title: string;
  /** A file, or a page whose words the Content API gives. */
  kind: 'file' | 'page';
  /** The publication that it hangs on. */
  publication: string;
  publicationPath: string;
}

/** What the walk through the collection found. */
export interface Found {
  attachments: Attachment[];
  /** Documents that are withdrawn, by title. */
  withdrawn: string[];
  /** Documents and attachments that could not be taken, each with the reason. */
  problems: string[];
}

/** Formats that are read, as the ends of file names. */
const readable = /\.(docx?|docm|odt|pdf|html?|txt|xlsx|xlsm|ods)$/i;

const isWithdrawn = (document: Json | undefined): boolean =>
  member(document, 'withdrawn') === true ||
  textOf(member(document, 'withdrawn_notice', 'explanation')) !== '' ||
  textOf(member(document, 'withdrawn_notice', 'withdrawn_at')) !== '';

/** Links to files in the HTML by which older publications list their documents. */
const filesInHtml = (html: string): { url: string; title: string }[] =>
  [...html.matchAll(/<a\s[^>]*href="([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)].map((match) => ({
    url: (match[1] ?? '').replace(/&amp;/g, '&'),
    title: (match[2] ?? '').replace(/<[^>]*>/g, '').trim(),
  }));

const attachmentsOf = (document: Json, path: string, found: Found): void => {
  const publication = textOf(member(document, 'title'));
  const common = { publication, publicationPath: path };
  const listed = listOf(member(document, 'details', 'attachments'));
  for (const attachment of listed) {
    const url = textOf(member(attachment, 'url'));
    const title = textOf(member(attachment, 'title'));
    const type = textOf(member(attachment, 'attachment_type'));
    const name = textOf(member(attachment, 'filename')) || url.replace(/[?#].*$/, '');
    if (type === 'html' && url !== '') {
      found.attachments.push({ ...common, url, title, kind: 'page' });
    } else if (url !== '' && type !== 'external' && readable.test(name)) {
      found.attachments.push({ ...common, url, title, kind: 'file' });
    } else found.problems.push(`${publication}: “${title || url}” is of a kind that is not read`);
  }
  if (listed.length > 0) return;
  const html = listOf(member(document, 'details', 'documents'))
    .map(textOf)
    .join('\n');
  for (const { url, title } of filesInHtml(html)) {
    if (readable.test(url)) found.attachments.push({ ...common, url, title, kind: 'file' });
  }
};

/**
 * Walks from the collection to everything attached to its publications, also through collections
 * within it. A document that cannot be had is a problem and stops nothing; the collection itself
 * must be there.
 *
 * @throws FetchError if the collection cannot be had
 */
export const walkCollection = async (
  asker: Asker,
  { withdrawn, tell }: { withdrawn: boolean; tell: (line: string) => void },
): Promise<Found> => {
  const found: Found = { attachments: [], withdrawn: [], problems: [] };
  const seen = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    if (seen.has(apiPath(path))) return;
    seen.add(apiPath(path));
    const { body, next } = await askContent(asker, path);
    const title = textOf(member(body, 'title')) || path;
    if (isWithdrawn(body)) {
      if (!found.withdrawn.includes(title)) found.withdrawn.push(title);
      if (!withdrawn) return;
    }
    tell(title);
    attachmentsOf(body, path, found);
    if (textOf(member(body, 'document_type')) === 'document_collection') {
      for (const document of listOf(member(body, 'links', 'documents'))) await tryLink(document);
    }
    if (next !== undefined) await visit(pathOf(next));
  };
  const tryLink = async (document: Json): Promise<void> => {
    const path = textOf(member(document, 'base_path')) || textOf(member(document, 'api_path'));
    const title = textOf(member(document, 'title')) || path;
    if (isWithdrawn(document) && !withdrawn) {
      found.withdrawn.push(title);
      return;
    }
    try {
      if (path.startsWith('/')) await visit(path);
      else found.problems.push(`${title}: the collection gives no path for it`);
    } catch (error) {
      found.problems.push(`${title}: ${messageOf(error)}`);
    }
  };
  await visit(collectionPath);
  const byUrl = new Map(found.attachments.map((attachment) => [attachment.url, attachment]));
  return { ...found, attachments: [...byUrl.values()] };
};

const pathOf = (address: string): string => {
  const url = new URL(address, 'https://www.gov.uk');
  return url.pathname + url.search;
};
