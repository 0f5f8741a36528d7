// @module-tag thorough
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MadeBlock, MadeReport } from '../../tests/support/reports/content.ts';
import { madeReports } from '../../tests/support/reports/madeReports.ts';
import { writeDocx } from '../../tests/support/reports/writeDocx.ts';
import { writeOdt } from '../../tests/support/reports/writeOdt.ts';
import { writeXlsx } from '../../tests/support/sheets/writeXlsx.ts';
import { main } from './index.ts';

const header = 'area,year_ending,measure,category,level,value';
let root = '';
let out = '';
let told = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  cpSync('data', join(root, 'data'), { recursive: true });
  out = '';
  told = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((told += String(text)), true));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const figuresCsv = (): string => readFileSync(join(root, 'data/figures.csv'), 'utf8');
const save = (name: string, bytes: Uint8Array): string => {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};

const held = figuresOf('Norfolk', 2019);

/** The rows of quality `report` that the project holds of an area and year. */
function figuresOf(area: string, year: number): string[] {
  return readFileSync('data/figures.csv', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(`${area},${year},`) && line.includes(',report,'))
    .map((line) => line.split(',').slice(0, 6).join(','));
}

const grid = (measure: string, levels: readonly string[]): string[][] =>
  levels.map((level) => [
    level === '1' || level === '2' || level === '3' ? `Level ${level}` : 'Total',
    ...['1', '2', '3', 'all'].map(
      (category) =>
        held
          .find((line) => line.startsWith(`Norfolk,2019,${measure},${category},${level},`))
          ?.split(',')[5] ?? '-',
    ),
  ]);

const single = (label: string, measure: string): string[] => [
  label,
  held.find((line) => line.startsWith(`Norfolk,2019,${measure},1,all,`))?.split(',')[5] ?? '-',
];

const categories = ['', 'Category 1:', 'Category 2:', 'Category 3:', 'Total'];
const tables: string[][][] = [
  [
    ['MAPPA-eligible offenders on 31 March 2019'],
    categories,
    ...grid('eligible', ['1', '2', '3', 'all']),
  ],
  [
    ['MAPPA-eligible offenders in Levels 2 and 3 by category (yearly total)'],
    categories,
    ...grid('managed_level_2_3', ['2', '3', '2+3']),
  ],
  [
    single(
      'RSOs cautioned or convicted for breach of notification requirements',
      'notification_breach',
    ),
  ],
  [
    single(
      'RSOs who have had their life time notification revoked on application',
      'lifetime_notification_revoked',
    ),
  ],
  [
    single('SHPO', 'shpo'),
    single('SHPO with foreign travel restriction', 'shpo_foreign_travel'),
    single('NOs', 'notification_order'),
  ],
  [
    single(
      'Number of people who became subject to notification requirements following a breach(es) of a Sexual Risk Order (SRO)',
      'sro_breach_notification',
    ),
  ],
  [
    ['Level 2 and 3 offenders returned to custody'],
    categories,
    ['Breach of licence'],
    ...grid('returned_to_custody', ['2', '3', '2+3']),
    ['Breach of SOPO'],
    ...grid('shpo_breach', ['2', '3', '2+3']),
  ],
  [
    single(
      'Total number of Registered Sexual Offenders per 100,000 population',
      'category_1_rate_10_plus',
    ),
  ],
];
const norfolk: MadeBlock[] = [
  { kind: 'paragraph', text: 'Norfolk MAPPA Annual Report' },
  ...tables.map((rows): MadeBlock => ({
    kind: 'table',
    rows: rows.map((row) => row.map((text) => ({ text }))),
  })),
];

describe('import prints', () => {
  it('the figures as the sources hold them, in their order, and is silent when all is sound', async () => {
    expect(await main(root, [save('norfolk.docx', writeDocx(norfolk))])).toBe(0);
    expect(out).toBe(`${[header, ...held].join('\n')}\n`);
    expect(told).toBe('');
  });

  it('doubts to standard error with status 1', async () => {
    const wrong = structuredClone(norfolk);
    const first = wrong[1];
    if (first?.kind === 'table')
      first.rows[5] = [
        { text: 'Total' },
        ...['1,199', '464', '7', '1,570'].map((text) => ({ text })),
      ];
    expect(await main(root, [save('norfolk.docx', writeDocx(wrong))])).toBe(1);
    expect(told).toContain('1199');
    expect(told).toContain('1099');
  });

  it('the figures of a report without a name for the area only when told the area', async () => {
    const path = save('report.odt', writeOdt(norfolk.slice(1)));
    expect(await main(root, [path])).toBe(1);
    expect(out).toBe(`${header}\n`);
    expect(told).toContain('--area');
    out = '';
    expect(await main(root, ['--area', 'norfolk', path])).toBe(0);
    expect(out.split('\n')).toHaveLength(held.length + 2);
  });

  it('what it could read of a folder, a summary, and status 2 for the file it could not', async () => {
    const reports = fc.sample(madeReports, { numRuns: 1, seed: 5 }) as [MadeReport];
    save('in/a/norfolk.docx', writeDocx(norfolk));
    save('in/b.odt', new Uint8Array([80, 75, 3, 4]));
    save('in/c.odt', writeOdt(reports[0].blocks));
    save('in/notes.md', new Uint8Array([1]));
    expect(await main(root, [join(root, 'in')])).toBe(2);
    expect(out.split('\n').filter((line) => line.startsWith('Norfolk,'))).toEqual(held);
    expect(told).toContain('b.odt: ');
    expect(told).toContain('3 files: ');
    expect(told).toContain('1 not read');
  });

  it('how to use it for a wrong option, with status 2', async () => {
    expect(await main(root, ['--area', 'Atlantis', 'x.docx'])).toBe(2);
    expect(await main(root, [])).toBe(2);
    expect(told).toContain('Usage');
  });
});

describe('import --write', () => {
  const withoutNorfolk = (): string =>
    readFileSync('data/figures.csv', 'utf8')
      .split('\n')
      .filter((line) => !(line.startsWith('Norfolk,2019,') && line.includes(',report,')))
      .join('\n');

  it('merges the figures into the sources and builds the data, so that nothing else changes', async () => {
    writeFileSync(join(root, 'data/figures.csv'), withoutNorfolk());
    expect(await main(root, ['--write', save('norfolk.docx', writeDocx(norfolk))])).toBe(0);
    expect(figuresCsv()).toBe(readFileSync('data/figures.csv', 'utf8'));
    expect(readdirSync(join(root, 'public/data'))).toContain('figures.parquet');
    expect(out).toContain('Since release');
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  it('takes title and address of the source from the person', async () => {
    writeFileSync(join(root, 'data/figures.csv'), withoutNorfolk());
    const path = save('norfolk.docx', writeDocx(norfolk));
    const source = ['--title', 'Norfolk, 2019', '--url', 'https://www.gov.uk/norfolk'];
    expect(await main(root, ['--write', ...source, path])).toBe(0);
    expect(figuresCsv()).toContain(
      `${held[0] ?? ''},report,"Norfolk, 2019",https://www.gov.uk/norfolk`,
    );
  });

  it('writes nothing where a held figure says otherwise, unless told to replace it', async () => {
    const changed = readFileSync('data/figures.csv', 'utf8').replace(
      'Norfolk,2019,shpo,1,all,85,report',
      'Norfolk,2019,shpo,1,all,84,report',
    );
    writeFileSync(join(root, 'data/figures.csv'), changed);
    const path = save('norfolk.docx', writeDocx(norfolk));
    expect(await main(root, ['--write', path])).toBe(1);
    expect(figuresCsv()).toBe(changed);
    expect(told).toContain('85 read, 84 held');
    expect(await main(root, ['--write', '--replace', path])).toBe(0);
    expect(figuresCsv()).toBe(readFileSync('data/figures.csv', 'utf8'));
  });

  it('leaves the project as it was when the sources do not build', async () => {
    const sources = withoutNorfolk();
    writeFileSync(join(root, 'data/figures.csv'), sources);
    writeFileSync(join(root, 'data/breaks.csv'), 'broken\n');
    expect(await main(root, ['--write', save('norfolk.docx', writeDocx(norfolk))])).toBe(2);
    expect(figuresCsv()).toBe(sources);
  });
});

describe('import of a spreadsheet', () => {
  const rows = [
    ['MAPPA-eligible offenders on 31 March 2019, by area'],
    ['Area', 'Category 1', 'Category 2', 'Category 4'],
    ['Norfolk', 1099, 464, 0],
    ['Kent', 2000, 600, 0],
    ['Surrey', 900, '[c]', 3],
  ];
  const sheet = (): string =>
    save(
      'tables.xlsx',
      writeXlsx([
        { name: 'Table 1', rows },
        { name: 'Notes', rows: [['x']] },
      ]),
    );

  it('prints the figures of all areas, and tells sheet by sheet what was not read', async () => {
    expect(await main(root, [sheet()])).toBe(0);
    expect(out.split('\n').filter((line) => line.includes(',eligible,1,'))).toEqual([
      'Kent,2019,eligible,1,all,2000',
      'Norfolk,2019,eligible,1,all,1099',
      'Surrey,2019,eligible,1,all,900',
    ]);
    expect(told).toContain(
      'tables.xlsx: 3 areas, 2019; 3 of 3 measures, 8 figures, 1 not published',
    );
    expect(told).toContain('nothing to read in “Notes”');
  });

  it('asks for a decision on a column that it does not read, and shows it', async () => {
    const more = rows.map((row, at) => (at === 0 ? row : [...row, at === 1 ? 'Homeless' : at]));
    const path = save('more.xlsx', writeXlsx([{ name: 'Table 1', rows: more }]));
    expect(await main(root, [path])).toBe(1);
    expect(told).toContain('3 of 4 measures');
    expect(told).toMatch(/column E, “Homeless” \(2, 3, 4, …\): “homeless”: not in the vocabulary/);
  });

  it('tells on demand what each column was taken for and how that was proven', async () => {
    expect(await main(root, ['--explain', sheet()])).toBe(0);
    expect(told).toContain('B3, “Category 1”: eligible, category 1, level all; by its words');
  });

  it('tells many doubts of a kind once, with their number, places and a few of them', async () => {
    const levels = ['Area', 'Level 1', 'Level 2', 'Level 3', 'Total'];
    const names = ['Cleveland', 'Cumbria', 'Durham', 'Gwent', 'Kent', 'Merseyside', 'Suffolk'];
    const wrong = Array.from({ length: 6 }, (_, year) => ({
      name: `Year ${year}`,
      rows: [
        [`MAPPA-eligible offenders on 31 March ${2031 + year}, by area`],
        levels,
        ...names.map((name, at) => [name, 1, 2, 3, at < 3 ? 6 : 7]),
        // Enough sound rows for the sum to be believed.
        ...['Essex', 'Dorset', 'Surrey', 'Sussex', 'Cheshire'].map((name) => [name, 1, 2, 3, 6]),
      ],
    }));
    expect(await main(root, [save('wrong.xlsx', writeXlsx(wrong))])).toBe(1);
    expect(told).toContain('24 times a total is not the sum of its parts');
    expect(told).toContain('Gwent 2031');
    expect(told.match(/is printed as 7/g)?.length).toBe(3);
  });

  it('writes them as figures of the bulletin beside those of reports, within the rules', async () => {
    expect(await main(root, ['--write', '--title', 'Tables 2018-19', sheet()])).toBe(0);
    expect(figuresCsv()).toMatch(/^Norfolk,2019,eligible,1,all,1099,report,/m);
    expect(figuresCsv()).toMatch(/^Norfolk,2019,eligible,1,all,1099,bulletin,Tables 2018-19,/m);
    expect(figuresCsv()).not.toMatch(/^Surrey,2019,eligible,4/m);
    expect(told).toContain('correct the rule');
    expect(await main(root, ['--write', '--title', 'Tables 2018-19', sheet()])).toBe(0);
    expect(told).toContain('Nothing new');
  });
});
