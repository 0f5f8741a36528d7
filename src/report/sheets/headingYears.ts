const firstYear = 2001;
const lastYear = 2099;
const century = 100;

const day31 = String.raw`31(?:st)?(?: march,? |[/.]0?3[/.])(20\d\d)`;
const before = String.raw`(?:(?:for|in|during|over|as at|at|on|to|and|until) )*(?:the )?(?:(?:financial|reporting) )?(?:(?:years?|12 months|period) )?(?:(?:ending|ended|to|as at|at|on|from) )?(?:the )?`;

/** Ways to write a reporting year; the last group of each is the year of the 31 March. */
const forms: readonly RegExp[] = [
  new RegExp(String.raw`${before}1(?:st)? april,? 20\d\d (?:to|-|and|until) ${day31}(?!\d)`, 'g'),
  new RegExp(`${before}${day31}(?!\\d)`, 'g'),
  new RegExp(String.raw`${before}march[ ,-]+(20\d\d)(?!\d)`, 'g'),
  /^(?:(?:financial |reporting )?year (?:ending )?)?(20\d\d)$/g,
];
const span = new RegExp(
  String.raw`${before}(?<![\d/.-])(20\d\d) ?(?:[-/_ ]|to|and) ?(?:20)?(\d\d)(?![\d/])`,
  'g',
);

/** The reporting years that a heading names, and its other words. */
export interface HeadingYears {
  /** Years of the 31 March that ends each, once each. */
  years: number[];
  rest: string;
}

/**
 * Tells the years in a heading from its other words: `Category 1, 2022/23`, `31 March 2023`,
 * `year ending March 2023`, or 2023 alone.
 */
export const headingYears = (text: string): HeadingYears => {
  const years = new Set<number>();
  const take = (year: number): string => {
    if (year >= firstYear && year <= lastYear) years.add(year);
    return ' ';
  };
  let rest = text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  for (const form of forms) {
    rest = rest.replace(form, (_: string, year: string) => take(Number(year)));
  }
  rest = rest.replace(span, (whole: string, first: string, second: string) =>
    (Number(first) + 1) % century === Number(second) ? take(Number(first) + 1) : whole,
  );
  return { years: [...years], rest: rest.replace(/\s+/g, ' ').trim() };
};

/** The one year that a text names; `undefined` if it names none or several. */
export const onlyYearIn = (text: string): number | undefined => {
  const { years } = headingYears(text);
  return years.length === 1 ? years[0] : undefined;
};
