import { isReadable } from '../download/attachment.ts';
import { govuk, isGovuk, pagePath, pathOf } from '../download/hosts.ts';

/** What a link in a text leads to. */
export type Target =
  | { kind: 'file'; url: string }
  | { kind: 'page'; path: string }
  | { kind: 'nowhere'; reason: string };

/** Parts of GOV.UK where documents with figures stand. */
const withDocuments =
  /^\/government\/(publications|statistics|statistical-data-sets|collections|consultations)\/[^/]+/;
const ofFiles = /^\/(media|government\/uploads)\/.*\.\w{2,5}$/;

const nowhere = (reason: string): Target => ({ kind: 'nowhere', reason });

/**
 * Where a link in a text leads, by its address alone.
 *
 * @param href as it stands in the text
 */
export const targetOf = (href: string): Target => {
  if (!URL.canParse(href, govuk)) return nowhere('it is no web address');
  const url = new URL(href, govuk);
  if (!isGovuk(url)) return nowhere(`${url.host} is not GOV.UK`);
  const path = pagePath(pathOf(href)).replace(/(.)\/$/, '$1');
  if (ofFiles.test(path)) {
    return isReadable(path) ? { kind: 'file', url: href } : nowhere('a file of a kind not read');
  }
  if (withDocuments.test(path)) return { kind: 'page', path };
  return nowhere('neither a publication, nor statistics, nor a collection');
};
