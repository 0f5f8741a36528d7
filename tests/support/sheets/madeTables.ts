import fc from 'fast-check';
import { areas } from '../../../src/vocabulary/areas.ts';
import { turnRows, type MadeSheet, type MadeSheetCell, type MadeSheetRow } from './content.ts';

/** A made workbook and what the reader must find in it. */
export interface MadeTables {
  sheets: MadeSheet[];
  /** `area,year,measure,category,level,value`, sorted. */
  expected: string[];
  withheld: number;
}

interface Column {
  headings: [string, string];
  key: string;
}

interface Kind {
  title: (year: number) => string;
  columns: Column[];
}

const span = (year: number): string => `${year - 1}/${String(year % 100).padStart(2, '0')}`;

const grid = (measure: string, levels: readonly string[], totalLevel: string): Column[] =>
  ['1', '2', '3', 'all'].flatMap((category) =>
    [...levels, totalLevel].map((level): Column => ({
      headings: [
        category === 'all' ? 'All categories' : `Category ${category}`,
        level === totalLevel ? 'Total' : `Level ${level}`,
      ],
      key: [measure, category, level].join(','),
    })),
  );

const kinds: Kind[] = [
  {
    title: (year) => `Table 1: MAPPA-eligible individuals on 31 March ${year}, by area`,
    columns: grid('eligible', ['1', '2', '3'], 'all'),
  },
  {
    title: (year) => `Table 2 - Number of offenders managed at Level 2 and 3 during ${span(year)}`,
    columns: grid('managed_level_2_3', ['2', '3'], '2+3'),
  },
  {
    title: (year) =>
      `Level 2 and 3 individuals returned to custody for breach of licence, year ending March ${year}`,
    columns: grid('returned_to_custody', ['2', '3'], '2+3'),
  },
  {
    title: (year) => `Orders and breaches, ${span(year)}`,
    columns: [
      ['SHPOs imposed', 'shpo'],
      ['SHPO with foreign travel restriction', 'shpo_foreign_travel'],
      ['Notification Orders', 'notification_order'],
      [
        'RSOs cautioned or convicted for breach of notification requirements',
        'notification_breach',
      ],
      ['Lifetime notification revoked', 'lifetime_notification_revoked'],
      ['RSOs per 100,000 population', 'category_1_rate_10_plus'],
    ].map(([heading = '', measure = '']) => ({
      headings: ['', heading],
      key: `${measure},1,all`,
    })),
  },
];

/** Places of the columns that add up to one; a column that is no total is its own part. */
const partsOf = (key: string, columns: readonly Column[]): number[] => {
  const [measure = '', category = '', level = ''] = key.split(',');
  const isPart = (other: string): boolean => {
    const [, ownCategory = '', ownLevel = ''] = other.split(',');
    const isLowest = ownCategory !== 'all' && !['all', '2+3'].includes(ownLevel);
    const fits = category === 'all' || category === ownCategory;
    return isLowest && fits && (['all', '2+3'].includes(level) || level === ownLevel);
  };
  const isGrid = columns.some((one) => one.key.startsWith(`${measure},all`));
  return columns.flatMap((one, place) =>
    one.key === key && !isGrid ? [place] : isGrid && isPart(one.key) ? [place] : [],
  );
};

const blanks = ['[c]', '..', '-', '~', '*', 'x', ':', '[z]', 'n/a', '<5'];
const mark = fc.option(fc.constantFrom('1', '2', 'a'), { nil: undefined });
const regions = ['North East', 'South West', 'Yorkshire and the Humber'];

/** Cells of a heading row: equal neighbours merged, or written once before blank cells. */
const grouped = (texts: readonly string[], isMerged: boolean): MadeSheetRow =>
  texts.map((text, place) => {
    if (text === '' || (place > 0 && texts[place - 1] === text)) return null;
    let columns = 1;
    while (texts[place + columns] === text) columns += 1;
    return isMerged && columns > 1 ? { text, columns } : text;
  });

const made = (sheet: number) =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      year: fc.integer({ min: 2016, max: 2099 }),
      names: fc.uniqueArray(fc.constantFrom(...areas), {
        minLength: 5,
        maxLength: areas.length,
        selector: (area) => area.name,
      }),
      isTurned: fc.boolean(),
      isMerged: fc.boolean(),
      hasCodes: fc.boolean(),
      hasNation: fc.boolean(),
      isRegional: fc.boolean(),
      isText: fc.boolean(),
      markOfArea: mark,
      markOfHeading: mark,
      counts: fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 60, maxLength: 60 }),
      marks: fc.array(
        fc.oneof(
          { weight: 8, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.constantFrom(...blanks) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        { minLength: 59, maxLength: 59 },
      ),
    })
    .map((choice) => {
      const { kind, year, names, isMerged, hasCodes, counts, marks } = choice;
      const expected: string[] = [];
      let withheld = 0;
      const rowOf = (area: string, row: number, isCounted: boolean): MadeSheetRow =>
        kind.columns.map(({ key }, column) => {
          const parts = partsOf(key, kind.columns);
          const value = parts.reduce(
            (sum, part) => sum + (counts[(row * 7 + part) % counts.length] ?? 0),
            0,
          );
          // The first figure is always there: a row without any is no row of the table.
          const cell = column === 0 ? undefined : marks[(row * 7 + column) % marks.length];
          if (cell === undefined) {
            if (isCounted) expected.push(`${area},${year},${key},${value}`);
            return choice.isText ? value.toLocaleString('en-GB') : value;
          }
          if (cell !== null && isCounted) withheld += 1;
          return cell;
        });
      const headings = kind.columns.map((column) => column.headings);
      const stub: MadeSheetRow = hasCodes ? ['Code', 'Area name'] : ['Area'];
      const marked = (text: string, own: string | undefined): MadeSheetCell =>
        own === undefined ? { text } : { text, mark: own };
      const upper = headings.map(([text]) => text);
      const body: MadeSheetRow[] = [
        ...(upper.every((text) => text === '')
          ? []
          : [[...stub.map(() => null), ...grouped(upper, isMerged)]]),
        [
          ...stub,
          ...headings.map(([, text], at) =>
            marked(text, at === 0 ? choice.markOfHeading : undefined),
          ),
        ],
        ...names.flatMap(({ name, code }, row): MadeSheetRow[] => {
          const own: MadeSheetRow = [
            ...(hasCodes ? [code] : []),
            marked(name, row === 0 ? choice.markOfArea : undefined),
            ...rowOf(name, row, true),
          ];
          const region = regions[row];
          return choice.isRegional && region !== undefined
            ? [[...(hasCodes ? ['E12000001'] : []), region, ...rowOf(region, row, false)], own]
            : [own];
        }),
      ];
      if (choice.hasNation) {
        const codes = hasCodes ? ['K04000001'] : [];
        body.push([
          ...codes,
          'England and Wales',
          ...rowOf('England and Wales', names.length, true),
        ]);
      }
      const rows = [[kind.title(year)], [], ...(choice.isTurned ? turnRows(body) : body)];
      return { sheet: { name: `Sheet ${sheet}`, rows }, expected, withheld, kind, year };
    });

/** A workbook of one to three sheets that count different things, in either orientation. */
export const madeTables: fc.Arbitrary<MadeTables> = fc
  .tuple(made(1), made(2), made(3))
  .map((all) => {
    const chosen = all.filter(
      (one, place) => all.findIndex((other) => other.kind === one.kind) === place,
    );
    return {
      sheets: chosen.map((one) => one.sheet),
      expected: chosen.flatMap((one) => one.expected).sort(),
      withheld: chosen.reduce((sum, one) => sum + one.withheld, 0),
    };
  });
