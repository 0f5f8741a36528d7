import { describe, expect, it } from 'vitest';
import { readAddedCsv } from '../../added/readAddedCsv.ts';
import type { Doubt } from '../../report/figure.ts';
import { nothingHeld } from '../../report/held.ts';
import { doubtGroups } from './doubtGroups.ts';
import { doubtWords, figuresNamed, figureTitle, measuresNamed } from './figureWords.ts';
import { matrixOf, yearsOf } from './matrix.ts';
import { cellLabel, cellText } from './matrixWords.ts';
import { documentOfCsv } from './readDocument.ts';
import { corrected, reviewOf, type Review } from './review.ts';

const csv = (...rows: string[]): Review => {
  const text = ['area,year_ending,measure,category,level,value', ...rows].join('\n');
  return reviewOf(documentOfCsv(readAddedCsv(text, 'a.csv'), 'a.csv'), nothingHeld);
};
const country = csv(
  'Kent,2025,eligible,1,1,5',
  'Kent,2025,eligible,1,2,3',
  'Kent,2025,eligible,1,3,2',
  'Kent,2025,eligible,1,all,11',
  'Kent,2025,shpo,1,all,4',
  'Surrey,2025,eligible,1,1,5',
  'Surrey,2025,eligible,1,2,3',
  'Surrey,2025,eligible,1,3,2',
  'Surrey,2025,eligible,1,all,10',
  'Essex,2025,eligible,1,all,8',
  'Essex,2024,eligible,1,all,9',
);

describe('the matrix of a document of many areas', () => {
  it('shows for each area and kind whether all was read, less, with a doubt, or nothing', () => {
    const { columns, rows, lacking } = matrixOf(country, 2025);
    expect(columns).toEqual(['eligible', 'shpo']);
    expect(lacking).toContain('notification_order');
    expect(rows.map(({ name, cells }) => [name, ...cells.map(cellText)])).toEqual([
      ['Essex', '1/4', '·'],
      ['Kent', '⚑ 4', '1'],
      ['Surrey', '4', '·'],
    ]);
  });

  it('shows the years one by one, and the years of a single area below each other', () => {
    expect(yearsOf(country)).toEqual([
      { year: 2024, doubts: 0 },
      { year: 2025, doubts: 1 },
    ]);
    expect(matrixOf(country, 2024).rows.map(({ name }) => name)).toEqual(['Essex']);
    const one = csv('Kent,2024,eligible,1,all,5', 'Kent,2025,eligible,1,all,6');
    expect(matrixOf(one, null).rows.map(({ name }) => name)).toEqual(['2024', '2025']);
  });

  it('follows a correction', () => {
    const kent = country.parts.findIndex(({ area }) => area === 'Kent');
    const mended = corrected(country, kent, 'eligible|1|all', '10');
    expect(matrixOf(mended, 2025).rows[1]?.cells.map(cellText)).toEqual(['4', '1']);
    const left = corrected(country, kent, 'shpo|1|all', '');
    expect(matrixOf(left, 2025).rows[1]?.cells.map(cellText)).toEqual(['⚑ 4']);
  });

  it('shows a mark in the place of a number as such, and says each cell in words', () => {
    const [kent] = country.parts;
    if (!kent) throw new Error('There is no part.');
    const withMark: Review = {
      ...country,
      parts: [
        { ...kent, absent: [{ measure: 'notification_order', category: '1', level: 'all' }] },
        ...country.parts.slice(1),
      ],
    };
    const row = matrixOf(withMark, 2025).rows.find(({ name }) => name === 'Kent');
    expect(row?.cells.map((cell) => cellLabel('Kent', cell))).toEqual([
      'Kent, MAPPA-eligible: 4 figures read, 1 doubt',
      'Kent, SHPOs: 1 figure read',
      'Kent, Notification Orders: no figure read, 1 mark for no number',
    ]);
  });
});

describe('the doubts of a document', () => {
  it('are said once a kind, with a count, and in the words of the figures', () => {
    const kent = country.parts.findIndex(({ area }) => area === 'Kent');
    const surrey = country.parts.findIndex(({ area }) => area === 'Surrey');
    const [group, other] = doubtGroups(corrected(country, surrey, 'eligible|1|1', '6'));
    expect(other).toBe(undefined);
    expect(group).toMatchObject({
      kind: 'total',
      items: [
        {
          place: 'Kent 2025',
          sentence:
            'MAPPA-eligible individuals in the community, Category 1 is printed as 11, but its parts (5 + 3 + 2) make 10.',
        },
        { place: 'Surrey 2025' },
      ],
    });
    const [byHand] = doubtGroups(corrected(country, kent, 'eligible|1|all', '12'));
    expect(byHand?.items[0]?.sentence).toContain('is now 12');
  });

  it('name figures by titles, and leave the words of the document alone', () => {
    const words = (message: string): string => doubtWords(message);
    expect(words('No figure of shpo was found; every report has it.')).toBe(
      'No figure of “Sexual Harm Prevention Orders imposed” was found; every report has it.',
    );
    const row = 'A row is not known: “Total eligible” under “shpo” with 1.';
    expect(words(row)).toBe(row);
    expect(measuresNamed(row)).toEqual([]);
    expect(figuresNamed('eligible, category 2+3, level 2+3: 4.')).toEqual([
      { measure: 'eligible', category: '2+3', level: '2+3' },
    ]);
  });

  it('keep every kind that a reader knows apart', () => {
    const doubts: Doubt[] = [
      { kind: 'year', message: 'Which year?', figures: [] },
      { kind: 'unreadable', message: 'Two', figures: [] },
      { kind: 'unreadable', message: 'Three', figures: [] },
    ];
    const groups = doubtGroups({
      ...country,
      document: { ...country.document, doubts },
      parts: [],
    });
    expect(groups.map(({ kind, items }) => [kind, items.length])).toEqual([
      ['unreadable', 2],
      ['year', 1],
    ]);
  });
});

describe('the words for a figure', () => {
  it('name measure, category and level, each once', () => {
    expect(figureTitle({ measure: 'eligible', category: '1', level: '2' })).toBe(
      'MAPPA-eligible individuals in the community, Category 1, Level 2',
    );
    expect(figureTitle({ measure: 'returned_to_custody', category: 'all', level: '3' })).toBe(
      'Level 2 and 3 individuals returned to custody for breach of licence, Level 3',
    );
    expect(figureTitle({ measure: 'notification_breach', category: '1', level: 'all' })).toMatch(
      /^Category 1 individuals/,
    );
  });
});
