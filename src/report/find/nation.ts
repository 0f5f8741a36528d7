import { mostOwnMentions } from './area.ts';
import { mentionsIn } from './areaNames.ts';

/** What a document of the whole country calls itself. */
const nationalWords =
  /\bengland (and|&) wales\b|\bstatistic(s|al) bulletin\b|\bnational (mappa|annual|report|bulletin|figures|statistics|tables)\b|\bmappa national\b/i;

/** An address names the place of an office, most often London. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

/** Headings at the front of a document are short and few; the first tables come behind them. */
const longestHeading = 120;
const openingTexts = 15;
/** A report of an area speaks of its own arrangements at least this often. */
const ownMentions = 3;

/**
 * Whether a document speaks for England and Wales: its titles or the headings at its front name
 * the nation, they do not name one area, and the words do not speak of the arrangements of one. An address or a list of the largest areas further on
 * says nothing about whose figures follow.
 *
 * @param texts all texts in reading order
 * @param titles title in the properties, file name and the like
 */
export const isNational = (texts: readonly string[], titles: readonly string[]): boolean => {
  const opening = texts.slice(0, openingTexts).filter((text) => text.length <= longestHeading);
  const front = [...titles, ...opening].filter((text) => !postcode.test(text));
  const named = new Set(front.flatMap(mentionsIn).map(({ area }) => area));
  return (
    named.size !== 1 &&
    front.some((text) => nationalWords.test(text)) &&
    mostOwnMentions(texts) < ownMentions
  );
};
