import { isReadable, type Attachment } from '../download/attachment.ts';
import { govuk, pathOf } from '../download/hosts.ts';
import { listOf, member, textOf, type Json } from '../download/json.ts';
import { htmlOf } from '../download/pageHtml.ts';
import { foreign } from './language.ts';
import { linksIn, type Link } from './links.ts';

/** What hangs on a document. */
export interface Hanging {
  attachments: Attachment[];
  /** Attachments of a kind that is not read, each with the reason. */
  problems: string[];
  /** Attachments that are left aside for a good reason, which stands with them. */
  leftAside: string[];
}

/** Boxes of attachments in the HTML of a document: the list below older ones, and within texts. */
const boxesOf = (document: Json): Link[] => {
  const lists = listOf(member(document, 'details', 'documents')).map(textOf);
  // Whatever is linked in the list is attached; in the text only what stands in a box is.
  const inLists = lists.flatMap(linksIn).map((link): Link => ({ ...link, isAttachment: true }));
  return [...inLists, ...linksIn(htmlOf(member(document, 'details', 'body')))].filter(
    (link) => link.isAttachment && URL.canParse(link.href, govuk),
  );
};

/**
 * What hangs on a document of the Content API, however it says so: `details.attachments`, which
 * also hold those that `featured_attachments` names, the list in HTML of older publications, or
 * boxes within the text, as statistical data sets have them.
 *
 * @param path where the document stands on GOV.UK
 */
export const attachmentsOf = (document: Json, path: string): Hanging => {
  const publication = textOf(member(document, 'title'));
  const common = { publication, publicationPath: path };
  const hanging: Hanging = { attachments: [], problems: [], leftAside: [] };
  const seen = new Set<string>();
  const add = (url: string, title: string, kind: Attachment['kind'], locale: string): void => {
    if (seen.has(pathOf(url))) return;
    seen.add(pathOf(url));
    const language = foreign(locale, title, url);
    if (language === undefined) hanging.attachments.push({ ...common, url, title, kind });
    else hanging.leftAside.push(`${publication}: “${title || url}” is ${language}`);
  };
  const refuse = (url: string, title: string): void => {
    const key = URL.canParse(url, govuk) ? pathOf(url) : url;
    if (seen.has(key)) return;
    seen.add(key);
    hanging.problems.push(`${publication}: “${title || url}” is of a kind that is not read`);
  };
  for (const attachment of listOf(member(document, 'details', 'attachments'))) {
    const text = (name: string): string => textOf(member(attachment, name));
    const [url, title, type] = [text('url'), text('title'), text('attachment_type')];
    const isThere = url !== '' && URL.canParse(url, govuk);
    if (isThere && type === 'html') add(url, title, 'page', text('locale'));
    else if (isThere && type !== 'external' && isReadable(text('filename') || url)) {
      add(url, title, 'file', text('locale'));
    } else refuse(url, title);
  }
  for (const { href, text } of boxesOf(document)) {
    // The picture of an attachment links to it too, without words.
    if (text === '') continue;
    if (isReadable(href)) add(href, text, 'file', '');
    else if (pathOf(href).startsWith(`${path}/`)) add(href, text, 'page', '');
    else if (/\/(media|uploads)\/.*\.\w{2,5}$/.test(pathOf(href))) refuse(href, text);
  }
  return hanging;
};
