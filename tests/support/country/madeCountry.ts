import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';
import { areas, nation } from '../../../src/vocabulary/areas.ts';
import type { MadeSheet, MadeSheetRow } from '../sheets/content.ts';

/*
 * The made-up country: invented figures of 42 areas and the nation over twelve years, whose sums
 * hold. It is no part of this repository; it lies beside a checkout where it is to be tested.
 */
const file = fileURLToPath(new URL('../../../../shared/made-up/country.csv', import.meta.url));

/** Whether the made-up country is there. */
export const hasCountry = existsSync(file);

/** A figure of the made-up country. */
export interface CountryFigure {
  area: string;
  yearEnding: number;
  /** `measure,category,level` */
  key: string;
  value: number;
}

/** Every figure of the made-up country. */
export const countryFigures = (): CountryFigure[] =>
  csvParse(readFileSync(file, 'utf8')).map((row) => ({
    area: row['area'] ?? '',
    yearEnding: Number(row['year_ending']),
    key: [row['measure'], row['category'], row['level']].join(','),
    value: Number(row['value']),
  }));

const span = (year: number): string => `${year - 1}/${String(year % 100).padStart(2, '0')}`;

/** Measures that are counted by category and level: the sheet and title of each. */
const grids: Record<string, (year: number) => string> = {
  eligible: (year) => `MAPPA-eligible individuals on 31 March ${year}, by area`,
  managed_level_2_3: (year) => `Number of offenders managed at Level 2 and 3 during ${span(year)}`,
  returned_to_custody: (year) =>
    `Level 2 and 3 individuals returned to custody for breach of licence, year ending March ${year}`,
  shpo_breach: (year) =>
    `Level 2 and 3 individuals returned to custody for breach of SHPO, year ending March ${year}`,
};
const singles: Record<string, string> = {
  'shpo,1,all': 'SHPOs imposed',
  'shpo_foreign_travel,1,all': 'SHPO with foreign travel restriction',
  'notification_order,1,all': 'Notification Orders',
  'notification_breach,1,all':
    'RSOs cautioned or convicted for breach of notification requirements',
  'sro_breach_notification,1,all': 'Subject to notification requirements for breach of an SRO',
  'lifetime_notification_revoked,1,all': 'Lifetime notification revoked',
  'category_1_rate_10_plus,1,all': 'RSOs per 100,000 population',
};

const gridHeadings = (key: string): [string, string] => {
  const [, category = '', level = ''] = key.split(',');
  return [
    category === 'all' ? 'All categories' : `Category ${category}`,
    ['all', '2+3'].includes(level) ? 'Total' : `Level ${level}`,
  ];
};

/** Headings, each merged over the columns that it stands for. */
const merged = (texts: readonly string[]): MadeSheetRow =>
  texts.map((text, place) => {
    if (text === texts[place - 1]) return null;
    const end = texts.findIndex((other, at) => at > place && other !== text);
    return { text, columns: (end < 0 ? texts.length : end) - place };
  });

/** The area tables of one year: a sheet a table, a row an area and the nation below them. */
export const areaTables = (figures: readonly CountryFigure[], yearEnding: number): MadeSheet[] => {
  const own = figures.filter((figure) => figure.yearEnding === yearEnding);
  const allKeys = [...new Set(own.map(({ key }) => key))].sort((a, b) => (a < b ? -1 : 1));
  const values = new Map(own.map(({ area, key, value }) => [`${area}|${key}`, value]));
  const body = (keys: readonly string[]): MadeSheetRow[] =>
    [...areas, nation].map(({ name }) => [
      name,
      ...keys.map((key) => values.get(`${name}|${key}`) ?? null),
    ]);
  const gridSheets = Object.entries(grids).map(([measure, title]): MadeSheet => {
    const keys = allKeys.filter((key) => key.startsWith(`${measure},`));
    const headings = keys.map(gridHeadings);
    const upper = [null, ...merged(headings.map(([category]) => category))];
    const lower = ['Area', ...headings.map(([, level]) => level)];
    return { name: measure, rows: [[title(yearEnding)], [], upper, lower, ...body(keys)] };
  });
  const keys = allKeys.filter((key) => key in singles);
  const headings = ['Area', ...keys.map((key) => singles[key] ?? key)];
  const title = `Orders and breaches, ${span(yearEnding)}`;
  return [...gridSheets, { name: 'orders', rows: [[title], [], headings, ...body(keys)] }];
};
