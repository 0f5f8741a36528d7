import { citationInWords } from './citation.ts';
import { licence, type Origin } from './origin.ts';

/** What a binary file says of itself, as names and texts. */
export const selfDescription = (origin: Origin): Record<string, string> => ({
  title: origin.title,
  citation: citationInWords(origin),
  release: `${origin.release.number} of ${origin.release.date}`,
  licence: licence.statement,
  licence_address: licence.address,
});
