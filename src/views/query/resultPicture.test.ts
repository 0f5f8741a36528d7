import { describe, expect, it } from 'vitest';
import type { ChartChoice } from './chartOf.ts';
import { resultPicture } from './resultPicture.ts';

const chart = (hasIntervals: boolean) =>
  ({ kind: 'rows', valueName: 'people', hasIntervals }) as ChartChoice;

describe('the picture of the chart of an answer', () => {
  it('says what was asked, that no intervals are drawn, and the source', () => {
    const { title, subtitle, notes } = resultPicture(chart(false), 'SELECT\n  1', null);
    expect(title).toBe('Answer to a query: people');
    expect(subtitle).toBe('people of each row');
    expect(notes.join(' ')).toMatch(/no intervals.*can be chance.*Query: SELECT 1 Source: MAPPA/);
  });

  it('teaches the intervals where the query has them, and leaves a long query to the link', () => {
    const { title, notes } = resultPicture(
      chart(true),
      `SELECT ${'1, '.repeat(300)}1`,
      'How many?',
    );
    expect(title).toBe('How many?');
    expect(notes[0]).toContain('95% interval');
    expect(notes.join(' ')).not.toContain('Query:');
  });
});
