/**
 * Categories of MAPPA-eligible individuals as coded in the figures. `all` is the total of a table;
 * `2+3` and `1+2` stand only where a source gave two categories as one number.
 */
export const categoryCodes = ['1', '2', '3', '4', 'all', '2+3', '1+2'] as const;
export type Category = (typeof categoryCodes)[number];

/** What each category is called in a heading; the words are those of reports from 2022-23 on. */
export const categoryTitles: Record<Category, string> = {
  '1': 'Category 1 (subject to sex offender notification requirements)',
  '2': 'Category 2 (violent offenders)',
  '3': 'Category 3 (other dangerous offenders)',
  '4': 'Category 4 (terrorism convicted and terrorism risk)',
  all: 'All categories',
  '2+3': 'Categories 2 and 3 together',
  '1+2': 'Categories 1 and 2 together',
};
