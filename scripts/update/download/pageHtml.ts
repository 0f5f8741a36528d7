import { listOf, member, textOf, type Json } from './json.ts';
import { FetchError } from './fetchError.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The HTML that a member of an answer holds: a text, or the same text in several formats. */
export const htmlOf = (json: Json | undefined): string => {
  const html = listOf(json).find((one) => textOf(member(one, 'content_type')) === 'text/html');
  return textOf(json) || textOf(member(html, 'content'));
};

/**
 * A page of GOV.UK as an HTML document, from the answer of the Content API.
 *
 * @throws FetchError if the answer holds no words
 */
export const pageHtml = (bytes: Uint8Array): Uint8Array => {
  let json: Json;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes)) as Json;
  } catch (cause) {
    throw new FetchError('The answer is not whole JSON. Run the command again.', {
      isPassing: true,
      cause,
    });
  }
  const title = textOf(member(json, 'title'));
  const body = htmlOf(member(json, 'details', 'body'));
  if (body === '') throw new FetchError(`The page “${title}” has no words in it.`);
  const head = `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`;
  return new TextEncoder().encode(`<!doctype html><html>${head}<body>${body}</body></html>\n`);
};
