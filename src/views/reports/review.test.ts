import { describe, expect, it } from 'vitest';
import type { ReadFigure } from '../../report/figure.ts';
import type { ReportReading } from '../../report/readReport.ts';
import {
  addedReportOf,
  corrected,
  figureTitle,
  reviewedFigures,
  reviewOf,
  whatIsMissing,
} from './review.ts';

const figure = (value: number, more: Partial<ReadFigure> = {}): ReadFigure => ({
  measure: 'eligible',
  category: '1',
  level: 'all',
  value,
  table: 'MAPPA-eligible',
  row: 'Total',
  column: 'Category 1',
  wording: String(value),
  ...more,
});
const reading = (figures: ReadFigure[], area: string | null = 'Kent'): ReportReading => ({
  fileName: 'kent.docx',
  format: 'docx',
  title: '',
  area,
  yearEnding: 2025,
  populationYear: null,
  figures,
  doubts: [],
  unknownRows: [],
  blocks: [],
});
const key = 'eligible|1|all';

describe('the review of a reading', () => {
  it('adds what was read', () => {
    expect(addedReportOf(reviewOf(reading([figure(7)])))).toEqual({
      fileName: 'kent.docx',
      area: 'Kent',
      yearEnding: 2025,
      figures: [
        {
          area: 'Kent',
          year_ending: 2025,
          measure: 'eligible',
          category: '1',
          level: 'all',
          value: 7,
        },
      ],
    });
  });

  it('adds a correction in its place, and marks it', () => {
    const review = corrected(reviewOf(reading([figure(7)])), key, '1,234');
    expect(reviewedFigures(review)[0]).toMatchObject({ value: 1_234, isCorrected: true });
    expect(addedReportOf(review)?.figures[0]?.value).toBe(1_234);
    expect(reviewedFigures(corrected(review, key, '7'))[0]?.isCorrected).toBe(false);
  });

  it.each(['', 'x', '-3', '1e999'])('leaves a figure out whose number is “%s”', (text) => {
    const review = corrected(reviewOf(reading([figure(7), figure(0, { level: '2' })])), key, text);
    expect(addedReportOf(review)?.figures.map(({ value }) => value)).toEqual([0]);
  });

  it('says what is missing before anything can be added', () => {
    const review = reviewOf(reading([figure(7)], null));
    expect(whatIsMissing(review)).toContain('Choose the area');
    expect(addedReportOf(review)).toBe(null);
    expect(whatIsMissing({ ...review, area: 'Kent', yearEnding: 25 })).toContain('Give the year');
    expect(whatIsMissing(corrected({ ...review, area: 'Kent' }, key, ''))).toContain('No figure');
    expect(whatIsMissing({ ...review, area: 'Kent' })).toBe(null);
  });

  it('names each figure in words', () => {
    expect(figureTitle(figure(1, { level: '2' }))).toBe(
      'MAPPA-eligible individuals in the community, Category 1, Level 2',
    );
    expect(
      figureTitle(figure(1, { measure: 'returned_to_custody', category: 'all', level: '3' })),
    ).toBe('Level 2 and 3 individuals returned to custody for breach of licence, Level 3');
    expect(figureTitle(figure(1, { measure: 'notification_breach' }))).toMatch(
      /^Category 1 individuals/,
    );
  });
});
