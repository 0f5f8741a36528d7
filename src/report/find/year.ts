import type { Doubt } from '../figure.ts';

/** The reporting year as the year of the 31 March that ends it, or the question to ask. */
export interface FoundYear {
  yearEnding: number | null;
  doubts: Doubt[];
}

const firstYear = 2001;
const lastYear = 2099;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');

const inRange = (year: number): number[] => (year >= firstYear && year <= lastYear ? [year] : []);

/** `2022-23`, `2022/2023`, `2022 - 2023`, `2022_23`, `2022 to 2023`: the second year. */
const spanned = (text: string): number[] =>
  [...plain(text).matchAll(/(?<!\d)(20\d\d) ?(?:[-/_ ]|to|and) ?(?:20)?(\d\d)(?!\d)/g)].flatMap(
    (match) => {
      const first = Number(match[1]);
      return (first + 1) % 100 === Number(match[2]) ? inRange(first + 1) : [];
    },
  );

const onSnapshot = (text: string): number[] =>
  [...plain(text).matchAll(/\b31(?:st)? march,? (20\d\d)\b/g)].flatMap((match) =>
    inRange(Number(match[1])),
  );

const period = (text: string): number[] =>
  [
    ...plain(text).matchAll(
      /\b1(?:st)? april,? 20\d\d (?:to|-|and|until) 31(?:st)? march,? (20\d\d)\b/g,
    ),
  ].flatMap((match) => inRange(Number(match[1])));

const mostFrequent = (years: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
};

/**
 * Finds the reporting year: the snapshot's date in a table heading says it best, then the period
 * named in the words, then title and file name, then the words of the report at large. A title,
 * file name or period that says another year makes a doubt.
 *
 * @param headings headings of the tables
 * @param titles title in the properties and file name
 */
export const findYear = (
  texts: readonly string[],
  headings: readonly string[],
  titles: readonly string[],
): FoundYear => {
  const witnesses = [
    { where: 'the table heading', year: mostFrequent(headings.flatMap(onSnapshot)) },
    { where: 'the period in the text', year: mostFrequent(texts.flatMap(period)) },
    ...titles.map((title) => ({
      where: `the title “${title}”`,
      year: mostFrequent([...spanned(title), ...onSnapshot(title)]),
    })),
  ].flatMap(({ where, year }) => (year === undefined ? [] : [{ where, year }]));
  const [best] = witnesses;
  const yearEnding =
    best?.year ??
    mostFrequent(texts.flatMap(onSnapshot)) ??
    mostFrequent(texts.filter((text) => /annual report/i.test(text)).flatMap(spanned));
  if (yearEnding === undefined) {
    const message = 'The document does not say of which year it is.';
    return { yearEnding: null, doubts: [{ kind: 'year', message, figures: [] }] };
  }
  const other = witnesses.find(({ year }) => year !== yearEnding);
  if (other === undefined || best === undefined) return { yearEnding, doubts: [] };
  const message = `${best.where} says the year to March ${yearEnding}, ${other.where} says ${other.year}.`;
  return { yearEnding, doubts: [{ kind: 'year', message, figures: [yearEnding, other.year] }] };
};
