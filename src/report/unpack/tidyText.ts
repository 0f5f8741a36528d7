/** Marks that say what they are, as GOV.UK prints them: `[footnote 1]`, `(note 2)`. */
const namedMark = /[[(] ?(?:foot|end)?notes? ([\w*†‡§]{1,3}) ?[\])]/gi;
/** Characters that show nothing: soft hyphens, and joiners and spaces without width. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const longestMark = 6;

/** A text with single spaces, nothing invisible in it, and each footnote mark as `[1]`. */
export const tidyText = (text: string): string =>
  text.replace(invisible, '').replace(namedMark, '[$1]').replace(/\s+/g, ' ').trim();

/**
 * Text that stands raised, as it is read on: a footnote mark in square brackets. The endings of
 * ordinals (31st) and whole words are no marks and stay as they are.
 *
 * @param before the text that it stands behind
 */
export const raisedText = (text: string, before: string): string => {
  const plain = tidyText(text);
  if (plain === '') return '';
  const bare = plain.replace(/[[\]()]/g, '').trim();
  const isOrdinal = /^(st|nd|rd|th)$/i.test(bare) && /\d$/.test(before);
  if (isOrdinal || bare.length > longestMark) return text;
  return bare === '' ? '' : `[${bare}]`;
};
