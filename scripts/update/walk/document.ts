import { listOf, member, textOf, type Json } from '../download/json.ts';
import { htmlOf } from '../download/pageHtml.ts';
import type { ListedDocument } from './found.ts';
import type { Link } from './links.ts';

/** Whether GOV.UK has withdrawn a document: it is still there, with a notice above it. */
export const isWithdrawn = (document: Json | undefined): boolean =>
  member(document, 'withdrawn') === true ||
  textOf(member(document, 'withdrawn_notice', 'explanation')) !== '' ||
  textOf(member(document, 'withdrawn_notice', 'withdrawn_at')) !== '';

/** The kind of a document, as GOV.UK names it, such as `document_collection`. */
export const typeOf = (body: Json): string => textOf(member(body, 'document_type'));

export const isCollection = (body: Json): boolean => typeOf(body) === 'document_collection';

/** The documents that a collection names. */
export const documentsOf = (body: Json): ListedDocument[] =>
  listOf(member(body, 'links', 'documents')).map((document) => {
    const path = textOf(member(document, 'base_path')) || textOf(member(document, 'api_path'));
    return {
      path,
      title: textOf(member(document, 'title')) || path,
      withdrawn: isWithdrawn(document),
    };
  });

/** The texts of a page as HTML: its own, and those above the groups of a collection. */
export const textsOf = (body: Json): string[] => [
  htmlOf(member(body, 'details', 'body')),
  ...listOf(member(body, 'details', 'collection_groups')).map((group) =>
    htmlOf(member(group, 'body')),
  ),
];

/** Links to the data sets that editors name beside a statistics page. */
export const relatedOf = (body: Json): Link[] =>
  listOf(member(body, 'links', 'related_statistical_data_sets')).map((related) => ({
    href: textOf(member(related, 'base_path')),
    text: textOf(member(related, 'title')),
    isAttachment: false,
  }));
