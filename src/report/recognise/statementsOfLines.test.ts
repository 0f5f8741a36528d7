import { describe, expect, it } from 'vitest';
import type { Cell, Line } from '../document.ts';
import { meaningOf } from '../vocabulary/meaning.ts';
import { labelOf } from './statement.ts';
import { statementsOfLines } from './statementsOfLines.ts';

/** A line of pieces written as `50:text`, the place in points before each. */
const line = (gap: number, ...pieces: string[]): Line => ({
  gap,
  cells: pieces.map((piece): Cell => {
    const [place = '0', ...words] = piece.split(':');
    const text = words.join(':');
    return { text, from: Number(place), to: Number(place) + text.length * 5 };
  }),
});
const rows = (...lines: Line[]): string[] =>
  statementsOfLines(lines)
    .filter((statement) => statement.figures.length > 0)
    .map(
      (statement) =>
        `${labelOf(statement)} = ${statement.figures.map((cell) => cell.text).join(' ')}`,
    );

describe('statementsOfLines', () => {
  it('knows a label whose figure stands at its top, in its middle or at its foot', () => {
    const label = [
      '50:RSOs cautioned or',
      '50:convicted for breach of',
      '50:notification requirements',
    ];
    for (const place of [0, 1, 2]) {
      const lines = label.map((text, index) =>
        line(index === 0 ? 3 : 1.2, ...(index === place ? [text, '300:13'] : [text])),
      );
      const read = statementsOfLines([line(9, '50:SHPO', '300:9'), ...lines]);
      expect(
        read
          .filter((statement) => statement.figures.length > 0)
          .map((statement) => meaningOf(labelOf(statement)).single),
      ).toEqual(['shpo', 'notification_breach']);
    }
  });

  it('does not take the next row for the rest of a label', () => {
    expect(
      rows(
        line(2, '50:SHPO', '300:85'),
        line(1.2, '50:SHPO with foreign travel', '300:1'),
        line(1.2, '50:restriction'),
      ),
    ).toEqual(['SHPO = 85', 'SHPO with foreign travel restriction = 1']);
  });

  it('reads a table beside a column of other words', () => {
    expect(
      rows(
        line(2, '50:other words', '300:Level 1', '400:5', '450:-'),
        line(1.2, '50:more words', '300:RSOs per', '400:136'),
        line(0.6, '50:words between'),
        line(0.6, '300:100,000 population'),
      ),
    ).toEqual(['Level 1 = 5 -', 'RSOs per 100,000 population = 136']);
  });

  it('reads two tables side by side', () => {
    expect(rows(line(2, '50:SHPO', '150:5', '300:NOs', '400:6'))).toEqual(['SHPO = 5', 'NOs = 6']);
  });

  it('reads a label on over the end of a page, and no page number as a row', () => {
    expect(
      rows(
        line(2, '50:RSOs per', '300:136'),
        line(3, '280:4'),
        line(Infinity, '50:100,000 population'),
      ),
    ).toEqual(['RSOs per 100,000 population = 136']);
  });

  it('leaves dates and years at the end of a heading in it', () => {
    expect(rows(line(2, '50:MAPPA-eligible offenders on 31 March 2019'))).toEqual([]);
    expect(rows(line(2, '50:It has gone up since 2015'))).toEqual([]);
  });
});
