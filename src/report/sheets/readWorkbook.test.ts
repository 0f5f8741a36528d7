import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  turnRows,
  type MadeSheet,
  type MadeSheetRow,
} from '../../../tests/support/sheets/content.ts';
import { writeOds } from '../../../tests/support/sheets/writeOds.ts';
import { writeXlsx } from '../../../tests/support/sheets/writeXlsx.ts';
import { areas } from '../../vocabulary/areas.ts';
import { nothingHeld, type HeldData } from '../held.ts';
import { limits } from '../limits.ts';
import { ReportError } from '../reportError.ts';
import {
  readTables,
  readWorkbook,
  type WorkbookOptions,
  type WorkbookReading,
} from './readWorkbook.ts';
import { unpackXlsx } from './unpackXlsx.ts';

const read = (rows: MadeSheetRow[], options: WorkbookOptions = {}): WorkbookReading =>
  readTables(unpackXlsx(writeXlsx([{ name: 'Table 1', rows }])), 'tables.xlsx', options);

const linesOf = (reading: WorkbookReading): string[] =>
  reading.areas
    .flatMap(({ area, yearEnding, figures }) =>
      figures.map((one) =>
        [area, yearEnding, one.measure, one.category, one.level, one.value].join(','),
      ),
    )
    .sort();
const unreadOf = (reading: WorkbookReading): string =>
  reading.sheets.flatMap((sheet) => sheet.unread).join('\n');

const title = 'Table 1: MAPPA-eligible offenders on 31 March 2024, by area';
const byCategory: MadeSheetRow[] = [
  [title],
  [],
  ['Area', 'Category 1', 'Category 2', 'Category 3', 'Total'],
  ['Kent', 1200, 400, 5, 1605],
  ['Norfolk', 900, 300, 2, 1202],
  ['Surrey', 800, 200, 1, 1001],
];
const kent = [
  'Kent,2024,eligible,1,all,1200',
  'Kent,2024,eligible,2,all,400',
  'Kent,2024,eligible,3,all,5',
  'Kent,2024,eligible,all,all,1605',
];
const kentOf = (reading: WorkbookReading): string[] =>
  linesOf(reading).filter((line) => line.startsWith('Kent'));

describe('a table by area is read', () => {
  it.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ] as const)('from %s, with areas as rows and as columns', async (format, write) => {
    const [first, blank, ...body] = byCategory as [MadeSheetRow, MadeSheetRow, ...MadeSheetRow[]];
    for (const rows of [byCategory, [first, blank, ...turnRows(body)]]) {
      const reading = await readWorkbook(write([{ name: 'Table 1', rows }]), `tables.${format}`);
      expect(kentOf(reading)).toEqual(kent);
      expect(linesOf(reading)).toHaveLength(12);
      expect(reading.areas.flatMap((one) => one.doubts)).toEqual([]);
      expect(reading.doubts).toEqual([]);
      expect(unreadOf(reading)).toBe('');
    }
  });

  const levels = ['Level 1', 'Level 2', 'Level 3', 'Total'];
  const merged: MadeSheetRow[] = [
    [title],
    [
      'Area',
      { text: 'Category 1', columns: 4 },
      null,
      null,
      null,
      { text: 'Category 2', columns: 4 },
      null,
      null,
      null,
      { text: 'All categories', rows: 2 },
    ],
    [null, ...levels, ...levels, null],
    ['Kent', 10, 20, 30, 60, 1, 2, 3, 6, 66],
    ['Norfolk', 11, 20, 30, 61, 1, 2, 3, 6, 67],
    ['Surrey', 12, 20, 30, 62, 1, 2, 3, 6, 68],
  ];

  it('under headings of two rows, merged or not', () => {
    const loose = merged.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === 'object' ? (cell.text ?? null) : cell)),
    );
    for (const rows of [merged, loose]) {
      const lines = kentOf(read(rows));
      expect(lines).toContain('Kent,2024,eligible,1,2,20');
      expect(lines).toContain('Kent,2024,eligible,2,all,6');
      expect(lines).toContain('Kent,2024,eligible,all,all,66');
      expect(lines).toHaveLength(9);
    }
  });

  it('turned, with headings of sections in rows of their own', () => {
    const reading = read([
      ['Level 2 and 3 offenders returned to custody in 2023/24'],
      [null, 'Kent', 'Norfolk', 'Surrey'],
      ['Breach of licence'],
      ['Category 1', 5, 6, 7],
      ['Total', 8, 9, 10],
      ['Breach of SHPO'],
      ['Category 1', 1, 2, 0],
    ]);
    expect(kentOf(reading)).toEqual([
      'Kent,2024,returned_to_custody,1,2+3,5',
      'Kent,2024,returned_to_custody,all,2+3,8',
      'Kent,2024,shpo_breach,1,2+3,1',
    ]);
  });

  it.each([
    [
      'Number of Category 1 offenders and rate per 100,000 population, 31 March 2024',
      'eligible,1,all',
    ],
    ['Offenders in each area by level, as at 31 March 2024', 'eligible,all,all'],
    ['Table 4: Offenders managed at Level 2 and 3, 2023/24', 'managed_level_2_3,all,2+3'],
    ['SHPOs imposed by the courts, by area, 2023/24', 'shpo,1,all'],
    [
      'RSOs cautioned or convicted for breach of notification, 2023/24',
      'notification_breach,1,all',
    ],
  ])('under the title “%s”, which alone says what is counted', (words, key) => {
    const body = ['Kent', 'Norfolk', 'Surrey'].map((area): MadeSheetRow => [area, 7, 88.5]);
    const rows = [[words], ['Area', 'Number', 'Rate per 100,000'], ...body];
    expect(kentOf(read(rows))).toContain(`Kent,2024,${key},7`);
  });

  it('by years side by side, and in long form with a column for each word', () => {
    const wide = read([
      ['Registered sexual offenders eligible for MAPPA, 2022/23 to 2023/24'],
      ['Area', '2022/23', '2023/24'],
      ['Kent', 7, 8],
      ['Norfolk', 7, 8],
      ['Surrey', 7, 8],
    ]);
    expect(kentOf(wide)).toEqual(['Kent,2023,eligible,1,all,7', 'Kent,2024,eligible,1,all,8']);
    const long = read([
      ['MAPPA eligible offenders'],
      ['Year', 'Area', 'Category', 'Level', 'Number'],
      ...[2023, 2024].flatMap((year) =>
        ['Kent', 'Norfolk', 'Surrey'].flatMap((area) =>
          [1, 2].map((category): MadeSheetRow => [year, area, category, 2, category + 5]),
        ),
      ),
    ]);
    expect(kentOf(long)).toEqual([
      'Kent,2023,eligible,1,2,6',
      'Kent,2023,eligible,2,2,7',
      'Kent,2024,eligible,1,2,6',
      'Kent,2024,eligible,2,2,7',
    ]);
  });

  it('where several stand below or beside each other', () => {
    const second = byCategory.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replace('2024', '2023') : cell)),
    );
    const below = read([...byCategory, [], ['Note 1: 31 March 2020'], ...second]);
    expect(kentOf(below)).toHaveLength(8);
    expect(kentOf(below)).toEqual([...kent.map((line) => line.replace('2024', '2023')), ...kent]);
    const rates: MadeSheetRow[] = [
      [],
      [],
      ['Area', 'RSOs per 100,000 population'],
      ['Kent', { number: 71.4321, format: '0.0' }],
      ['Norfolk', 72],
      ['Surrey', 73],
    ];
    const beside = read(byCategory.map((row, at) => [...row, null, ...(rates[at] ?? [])]));
    expect(kentOf(beside)).toEqual(['Kent,2024,category_1_rate_10_plus,1,all,71.4', ...kent]);
  });

  it('with footnote marks, and marks for withheld figures that are never zeros', async () => {
    const rows: MadeSheetRow[] = [
      [title],
      ['Area (1)', { text: 'Category 1', mark: '2' }, 'Category 2 [note 3]', 'Category 3', 'Total'],
      [{ text: 'Kent', mark: '1' }, '1,200*', '[c]', '-', 0],
      ['Norfolk [r]', 900, '..', '~', 1],
      ['Surrey 2', 800, 'x', '<5', 2],
    ];
    for (const write of [writeXlsx, writeOds]) {
      const reading = await readWorkbook(write([{ name: 'Table 1', rows }]), 'tables');
      expect(linesOf(reading)).toEqual([
        'Kent,2024,eligible,1,all,1200',
        'Kent,2024,eligible,all,all,0',
        'Norfolk,2024,eligible,1,all,900',
        'Norfolk,2024,eligible,all,all,1',
        'Surrey,2024,eligible,1,all,800',
        'Surrey,2024,eligible,all,all,2',
      ]);
      expect(reading.areas[0]?.absent).toHaveLength(2);
      expect(reading.sheets[0]?.withheld).toBe(6);
    }
  });

  it('with the nation, and without regions, which are named', () => {
    const reading = read([
      [title],
      ['Area', 'Category 1'],
      ['England and Wales', 5000],
      ['North East', 300],
      ['Cleveland', 100],
      ['Durham', 100],
      ['Northumbria', 100],
      ['West Midlands', 900],
      ['West Midlands', 500],
      ['Warwickshire', 400],
      ['Total', 5000],
      ['Not known', 3],
    ]);
    expect(linesOf(reading)).toContain('England and Wales,2024,eligible,1,all,5000');
    expect(linesOf(reading)).toContain('West Midlands,2024,eligible,1,all,500');
    expect(linesOf(reading)).toHaveLength(6);
    expect(reading.sheets[0]?.skipped).toEqual(['North East', 'West Midlands (region)', 'Total']);
    expect(unreadOf(reading)).toContain('Not known');
  });
});

describe('what columns count follows from the sums of their rows', () => {
  const places = areas.slice(0, 12).map(({ name }) => name);
  const numbers = (row: number): number[] => [500 + 31 * row, 20 + row, 3 + (row % 4)];
  const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  const unreadColumns = (reading: WorkbookReading): string[] =>
    reading.sheets.flatMap(({ columns }) =>
      columns.filter(({ key }) => key === undefined).map(({ heading }) => heading),
    );

  it('a heading that the vocabulary does not know is read where a sum leaves one meaning', () => {
    const reading = read([
      [title],
      ['Area', 'Category 1 Level 1', 'Category 1 Level 2', 'Category 1 Level 3', 'Grand lot'],
      ...places.map((place, row) => [place, ...numbers(row), sumOf(numbers(row))]),
    ]);
    expect(unreadColumns(reading)).toEqual([]);
    expect(linesOf(reading)).toContain(`${places[0] ?? ''},2024,eligible,1,all,523`);
    expect(reading.sheets[0]?.columns.at(-1)?.how).toContain('E = B + C + D in 12 rows');
  });

  it('levels under one heading of their category, with its total, are those of the category', () => {
    const reading = read([
      [title],
      ['Area', 'Category 1 Level 1', 'Level 2', 'Level 3', 'Total', 'Category 2 Level 1'],
      ...places.map((place, row) => [place, ...numbers(row), sumOf(numbers(row)), 9]),
    ]);
    expect(unreadColumns(reading)).toEqual([]);
    expect(linesOf(reading)).toContain(`${places[0] ?? ''},2024,eligible,1,3,3`);
    expect(linesOf(reading)).toContain(`${places[0] ?? ''},2024,eligible,1,all,523`);
  });

  it('of two columns that say the same the one that adds up is read, the other refused', () => {
    const reading = read([
      [title],
      ['Area', 'Category 1 Level 1', 'Category 1 Level 2', 'Category 1 Level 2', 'Level 3', 'All'],
      ...places.map((place, row) => {
        const [one = 0, two = 0, three = 0] = numbers(row);
        return [place, one, two + 7, two, three, one + two + three];
      }),
    ]);
    expect(linesOf(reading)).not.toContain(`${places[0] ?? ''},2024,eligible,1,2,27`);
  });

  it('a group that is not merged does not go on over a column of another thing', () => {
    const reading = read(
      [
        [],
        [null, 'Breach of SHPO', null, null, null],
        ['Area', 'Level 2', 'Level 3', 'Total', 'Sexual Harm Prevention Orders'],
        ...places.map((place, row) => [place, 5 + row, 2, 7 + row, 60 + row]),
      ],
      { yearEnding: 2024 },
    );
    expect(linesOf(reading).filter((line) => line.startsWith(places[0] ?? ''))).toEqual([
      `${places[0] ?? ''},2024,shpo,1,all,60`,
      `${places[0] ?? ''},2024,shpo_breach,1,2+3,7`,
      `${places[0] ?? ''},2024,shpo_breach,1,2,5`,
      `${places[0] ?? ''},2024,shpo_breach,1,3,2`,
    ]);
  });

  it('a rate proves whose count and whose population it rests on', () => {
    const reading = read([
      ['Area tables, 31 March 2024'],
      ['Area', 'Category 1', 'Dwellers', 'Registered sexual offenders per 100,000'],
      ...places.map((place, row) => {
        const [count = 0] = numbers(row);
        const people = 600_000 + 70_000 * row;
        return [place, count, people, Math.round((count / people) * 100_000)];
      }),
    ]);
    expect(unreadColumns(reading)).toEqual([]);
    expect(reading.areas[0]?.populationRounded).toBe(600_000);
    expect(linesOf(reading)).toContain(`${places[0] ?? ''},2024,eligible,1,all,500`);
  });

  it('a population that is not held is a figure that can be divided by, and one that is held is none', () => {
    const rows: MadeSheetRow[] = [
      ['Area tables, 31 March 2031'],
      ['Area', 'Category 1', 'Population aged 10 and over', 'Category 1 per 100,000'],
      ...places.map((place, row) => {
        const [count = 0] = numbers(row);
        const people = 600_000 + 70_000 * row;
        return [place, count, people, Math.round((count / people) * 100_000)];
      }),
    ];
    const heldFor = (year_ending: number): HeldData => ({
      ...nothingHeld,
      denominators: places.map((area, row) => ({
        ...{ area, year_ending, population_of: 'mid-2030' },
        population_10_plus: 600_000 + 70_000 * row,
      })),
    });
    const printed = `${places[0] ?? ''},2031,population_10_plus_rounded,all,all,600000`;
    expect(linesOf(read(rows, { held: heldFor(2030) }))).toContain(printed);
    expect(linesOf(read(rows, { held: heldFor(2031) }))).not.toContain(printed);
  });

  it('a total that does not add up is refused, and says what it was taken for', () => {
    const reading = read([
      [title],
      ['Area', 'Category 1 Level 1', 'Category 1 Level 2', 'Category 1 Level 3', 'Category 1'],
      ...places.map((place, row) => [place, ...numbers(row), 4]),
    ]);
    expect(unreadColumns(reading)).toEqual(['Category 1']);
    expect(unreadOf(reading)).toContain('do not add up: E = B + C + D fails in 12 of 12');
  });

  it('columns alike without a word of what they count are refused, and no sum guesses', () => {
    const reading = read([
      ['Area tables, 2023/24'],
      ['Area', 'Category 1 Level 2', 'Category 1 Level 3', 'Category 1', 'SHPOs imposed'],
      ...places.map((place, row) => [place, 20 + row, 3, 23 + row, 5]),
    ]);
    expect(unreadColumns(reading)).toEqual([
      'Category 1 Level 2',
      'Category 1 Level 3',
      'Category 1',
    ]);
  });
});

describe('a dash', () => {
  const body = (last: MadeSheetRow[]): MadeSheetRow[] => [
    [title],
    ['Area', 'Category 1 Level 1', 'Category 1 Level 2', 'Category 1 Level 3', 'Category 1'],
    ['Kent', 10, '-', '-', 10],
    ['Norfolk', 20, '-', 1, 25],
    ['Surrey', '-', '-', '-', '-'],
    ['Essex', 30, 1, 1, 32],
    ...last,
  ];

  it('is nought where the sums prove it, and otherwise not published', () => {
    const reading = read(body([]));
    const of = (area: string): string[] => linesOf(reading).filter((line) => line.startsWith(area));
    expect(of('Kent')).toContain('Kent,2024,eligible,1,2,0');
    expect(of('Norfolk')).toEqual([
      'Norfolk,2024,eligible,1,1,20',
      'Norfolk,2024,eligible,1,3,1',
      'Norfolk,2024,eligible,1,all,25',
    ]);
    expect(of('Surrey')).toEqual([]);
  });

  it('is nought everywhere where a note says so', () => {
    const reading = read(body([[], ['- = nil']]));
    expect(linesOf(reading)).toContain('Surrey,2024,eligible,1,all,0');
  });
});

describe('cautions and convictions for breach of notification', () => {
  it('printed apart are kept, and added up to the figure that was', () => {
    const reading = read([
      ['Breaches of notification requirements, year ending March 2025'],
      ['Area', 'Cautioned', 'Convicted'],
      ['Kent', 2, 30],
      ['Norfolk', 1, '[c]'],
      ['Surrey', 0, 10],
    ]);
    expect(kentOf(reading)).toEqual([
      'Kent,2025,notification_breach,1,all,32',
      'Kent,2025,notification_breach_cautioned,1,all,2',
      'Kent,2025,notification_breach_convicted,1,all,30',
    ]);
    expect(linesOf(reading)).not.toContain('Norfolk,2025,notification_breach,1,all,1');
  });
});

describe('tables by year', () => {
  const years = ['2006/07', '2007/08', '2008/09', '2009/10'];
  const national: MadeSheetRow[] = [
    ['Year', 'Category 1', 'Category 2', 'Category 4', 'Total'],
    ...years.map((year, at): MadeSheetRow => [
      year,
      100 + at,
      50,
      at < 3 ? '-' : 4,
      at < 3 ? 150 + at : 157,
    ]),
  ];
  const named = (words: string, rows: MadeSheetRow[]): MadeSheetRow[] => [[words], [], ...rows];
  const words = 'Table 2(a): MAPPA eligible offenders on 31 March, by category, 2006/07 to 2009/10';

  it('are the nation’s, with years as rows and as columns', () => {
    for (const rows of [national, turnRows(national)]) {
      const lines = linesOf(read(named(words, rows)));
      expect(lines).toContain('England and Wales,2007,eligible,1,all,100');
      expect(lines).toContain('England and Wales,2010,eligible,all,all,157');
      // What did not exist yet is no nought.
      expect(lines.filter((line) => line.includes('eligible,4'))).toEqual([
        'England and Wales,2010,eligible,4,all,4',
      ]);
    }
  });

  it('that name an area or a region are not taken for the nation’s', () => {
    for (const place of ['Kent', 'the North West', 'Wales']) {
      expect(() => read(named(`${words}, ${place}`, national))).toThrow(/names a place/);
    }
  });
});

describe('the row of the National Security Division', () => {
  const table = (row: MadeSheetRow, nationRow: MadeSheetRow[] = []): WorkbookReading =>
    read([...byCategory, ['National Security Division', ...row], ...nationRow]);

  it('is the nation’s Category 4, and no area’s', () => {
    const lines = linesOf(table(['-', '-', '-', 207]));
    expect(lines).toContain('England and Wales,2024,eligible,4,all,207');
    expect(lines.filter((line) => line.includes('eligible,4'))).toHaveLength(1);
  });

  it('says nothing where it holds nothing, and is not read where it counts other categories', () => {
    expect(linesOf(table([0, 0, 0, 0]))).toHaveLength(12);
    const reading = table([3, 0, 0, 207]);
    expect(linesOf(reading)).toHaveLength(12);
    expect(unreadOf(reading)).toContain('National Security Division');
  });
});

describe('what is not understood is left and listed', () => {
  it('columns of other units, other people and unknown words', () => {
    const reading = read([
      [title],
      ['Area', 'Category 1', 'Category 1 in custody', '% change', 'Homeless', 'Rate per 100,000'],
      ['Kent', 1, 2, { number: 0.3, format: '0%' }, 4, 5],
      ['Norfolk', 1, 2, { number: 0.3, format: '0%' }, 4, 5],
      ['Surrey', 1, 2, { number: 0.3, format: '0%' }, 4, 5],
    ]);
    expect(linesOf(reading)).toHaveLength(3);
    for (const words of ['Category 1 in custody', 'Homeless', 'Rate per 100,000']) {
      expect(unreadOf(reading)).toContain(words);
    }
  });

  it('a total that does not say of which measure it is', () => {
    const reading = read([
      ['Level 2 and 3 offenders returned to custody, 2023/24'],
      ['Area', 'Breach of licence', 'Breach of SHPO', 'Total'],
      ['Kent', 5, 1, 6],
      ['Norfolk', 5, 1, 6],
      ['Surrey', 5, 1, 6],
    ]);
    expect(kentOf(reading)).toEqual([
      'Kent,2024,returned_to_custody,all,2+3,5',
      'Kent,2024,shpo_breach,1,2+3,1',
    ]);
    expect(unreadOf(reading)).toContain('Total');
  });

  it('levels that may be those of a category above them', () => {
    const reading = read([
      ['MAPPA eligible offenders, 31 March 2024'],
      [null, 'Kent', 'Norfolk', 'Surrey'],
      ['Category 1', 30, 30, 30],
      ['Level 1', 10, 10, 10],
      ['Category 2', 31, 31, 31],
      ['Level 3', 11, 11, 11],
    ]);
    expect(kentOf(reading)).toEqual(['Kent,2024,eligible,1,all,30', 'Kent,2024,eligible,2,all,31']);
    expect(unreadOf(reading)).toContain('Level 1');
  });

  it('two columns that say the same, and rows of two police forces in one area', () => {
    const reading = read([
      [title],
      ['Area', 'Category 1', 'Category 1', 'Category 2'],
      ['Metropolitan Police', 1, 2, 3],
      ['City of London', 1, 2, 3],
      ['Kent', 1, 2, 3],
      ['Surrey', 1, 2, 3],
    ]);
    expect(linesOf(reading)).toEqual([
      'Kent,2024,eligible,2,all,3',
      'Surrey,2024,eligible,2,all,3',
    ]);
    expect(reading.doubts.map((doubt) => doubt.kind)).toEqual(['read_twice', 'read_twice']);
  });

  it('tables without a year, unless it is told', () => {
    const rows = [['MAPPA eligible offenders by area'], ...byCategory.slice(1)];
    const reading = read(rows);
    expect(linesOf(reading)).toEqual([]);
    expect(reading.doubts.map((doubt) => doubt.kind)).toEqual(['year']);
    expect(kentOf(read(rows, { yearEnding: 2024 }))).toEqual(kent);
    expect(kentOf(read(rows, { titles: ['MAPPA tables 2023 to 2024'] }))).toEqual(kent);
  });

  it('sheets without a table by area and hidden sheets, by name', async () => {
    const sheets: MadeSheet[] = [
      { name: 'Contents', rows: [['Contents'], ['Table 1']] },
      { name: 'Table 1', rows: byCategory },
      { name: 'Lookup', rows: byCategory, isHidden: true },
    ];
    for (const write of [writeXlsx, writeOds]) {
      const reading = await readWorkbook(write(sheets), 'tables');
      expect(kentOf(reading)).toEqual(kent);
      expect(reading.sheets.map(({ name, unread, aside }) => [name, ...unread, ...aside])).toEqual([
        ['Contents', 'no table by area or year was found'],
        ['Table 1'],
        ['Lookup', 'the sheet is hidden'],
      ]);
    }
  });
});

describe('what does not add up is doubted', () => {
  it('a total against its parts, for the area that it stands in', () => {
    const rows = byCategory.map((row) => (row[0] === 'Norfolk' ? [...row.slice(0, 4), 1203] : row));
    const doubted = read(rows).areas.filter((one) => one.doubts.length > 0);
    expect(doubted.map((one) => one.area)).toEqual(['Norfolk']);
  });

  it('the nation against the sum of all areas', () => {
    const rows: MadeSheetRow[] = [
      [title],
      ['Area', 'Category 1'],
      ...areas.map(({ name }): MadeSheetRow => [name, 10]),
      ['Total', 421],
    ];
    const nation = read(rows).areas.find((one) => one.area === 'England and Wales');
    expect(nation?.doubts.map((doubt) => doubt.figures)).toEqual([[421, 420]]);
  });

  it('a count that is no whole number, and an error in a cell', () => {
    const reading = read([
      [title],
      ['Area', 'Category 1', 'Category 2'],
      ['Kent', { number: 1.5, format: '0' }, '#REF!'],
      ['Norfolk', 1, 2],
      ['Surrey', 1, 2],
    ]);
    expect(kentOf(reading)).toEqual([]);
  });
});

describe('a spreadsheet that cannot be read says why', () => {
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    try {
      await readWorkbook(bytes, 'tables');
      return 'read';
    } catch (error) {
      expect(error).toBeInstanceOf(ReportError);
      return (error as ReportError).code;
    }
  };
  const whole = writeXlsx([{ name: 'Table 1', rows: byCategory }]);

  it('empty, cut off, locked, without tables, or none at all', async () => {
    expect(await codeOf(new Uint8Array())).toBe('empty');
    expect(await codeOf(whole.slice(0, whole.length / 2))).toMatch(/damaged|unknown_format/);
    expect(await codeOf(strToU8('Area,Category 1'))).toBe('unknown_format');
    expect(await codeOf(zipSync({ 'xl/workbook.bin': strToU8('x') }))).toBe('damaged');
    expect(await codeOf(writeXlsx([{ name: 'Notes', rows: [['Notes']] }]))).toBe('no_figures');
    const manifest = { 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') };
    expect(await codeOf(writeOds([{ name: 'Table 1', rows: byCategory }], manifest))).toBe(
      'password',
    );
    const locked = whole.slice();
    const view = new DataView(locked.buffer);
    view.setUint16(view.getUint32(locked.length - 6, true) + 8, 1, true);
    expect(await codeOf(locked)).toBe('password');
  });

  it('a zip bomb, and cells beyond the end of a sheet', async () => {
    const bomb = { 'xl/sharedStrings.xml': new Uint8Array(limits.partBytes + 1) };
    expect(await codeOf(writeXlsx([{ name: 'Table 1', rows: byCategory }], bomb))).toBe(
      'too_large',
    );
    const sheet = (body: string): Uint8Array =>
      writeXlsx([{ name: 'Table 1', rows: byCategory }], {
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${body}</worksheet>`),
      });
    const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await codeOf(sheet(far))).toBe('too_large');
    const wide =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(await codeOf(sheet(wide))).toBe('too_large');
    const repeated = writeOds([{ name: 'Table 1', rows: byCategory }], {
      'content.xml': strToU8(
        '<a xmlns:office="o" xmlns:table="t"><office:spreadsheet><table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000" office:value-type="float" office:value="1"/></table:table-row></table:table></office:spreadsheet></a>',
      ),
    });
    expect(await codeOf(repeated)).toBe('too_large');
  });
});
