import { isSlipOf } from './slips.ts';

/** A text in which accents, capitals, hyphens and apostrophes make no difference. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[-–&]/g, ' ')
    .toLowerCase();

export const wordsOf = (text: string): string[] => plain(text).split(/\s+/).filter(Boolean);

const score = {
  titleStart: 1,
  titleWord: 0.9,
  titlePart: 0.7,
  keywordStart: 0.6,
  keyword: 0.5,
  slip: 0.2,
  none: 0,
} as const;

/**
 * How well a choice fits what was typed: every typed word must stand in the title or a keyword, at
 * worst with a slip of the finger. Fuzzy letter-by-letter matching is not wanted here: "kent" must
 * not find "Merseyside".
 * @returns 0 (no fit) to 1
 */
export function matchScore(title: string, search: string, keywords: string[] = []): number {
  const words = wordsOf(search);
  if (words.length === 0) return score.titleStart;
  const name = plain(title);
  const others = keywords.map(plain);
  const rest = others.join(' ');
  const typed = words.join(' ');
  if (words.every((word) => name.includes(word) || rest.includes(word))) {
    if (name.startsWith(typed)) return score.titleStart;
    if (name.includes(` ${typed}`)) return score.titleWord;
    if (words.every((word) => name.includes(word))) return score.titlePart;
    return others.some((other) => other.startsWith(typed)) ? score.keywordStart : score.keyword;
  }
  const known = `${name} ${rest}`.split(/\s+/);
  const fits = (word: string): boolean =>
    known.some((one) => one.includes(word) || isSlipOf(word, one));
  return words.every(fits) ? score.slip : score.none;
}

/**
 * The name among several by which a choice was found; `null` where its own title was typed or
 * nothing was.
 */
export function foundBy(title: string, search: string, names: readonly string[]): string | null {
  const words = wordsOf(search);
  const name = plain(title);
  if (words.length === 0 || words.every((word) => name.includes(word))) return null;
  const holds = (fits: (word: string, one: string) => boolean) =>
    names.find((one) => words.every((word) => wordsOf(one).some((part) => fits(word, part))));
  return holds((word, part) => part.startsWith(word)) ?? holds(isSlipOf) ?? null;
}
