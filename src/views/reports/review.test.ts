import { describe, expect, it } from 'vitest';
import type { CellKey, ReadFigure } from '../../report/figure.ts';
import { nothingHeld } from '../../report/held.ts';
import { areas, nation } from '../../vocabulary/areas.ts';
import type { ReportReading } from '../../report/readReport.ts';
import { documentOfReport, documentOfWorkbook } from './readDocument.ts';
import {
  addedFiguresOf,
  corrected,
  doubtsOf,
  placed,
  reviewedFigures,
  reviewOf,
  whatIsMissing,
  type Review,
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
const key = 'eligible|1|all';
const areaNames = areas.map(({ name }) => name);
const levels = (...values: number[]): ReadFigure[] =>
  (['1', '2', '3', 'all'] as const).flatMap((level, place) =>
    values[place] === undefined ? [] : [figure(values[place], { level })],
  );

const reading = (figures: ReadFigure[], more: Partial<ReportReading> = {}): ReportReading => ({
  fileName: 'kent.docx',
  format: 'docx',
  title: '',
  area: 'Kent',
  yearEnding: 2025,
  populationYear: null,
  figures,
  absent: [],
  doubts: [],
  unknownRows: [],
  blocks: [],
  ...more,
});
const reviewed = (figures: ReadFigure[], more: Partial<ReportReading> = {}): Review =>
  reviewOf(documentOfReport(reading(figures, more), nothingHeld), nothingHeld);
const messages = (review: Review): string[] =>
  review.parts.flatMap((part) => doubtsOf(part).map(({ message }) => message));

describe('the review of a report', () => {
  it('adds what was read, with where it was read', () => {
    expect(addedFiguresOf(reviewed([figure(7)]))).toEqual([
      {
        area: 'Kent',
        year_ending: 2025,
        measure: 'eligible',
        category: '1',
        level: 'all',
        value: 7,
        quality: 'report',
        source: 'kent.docx',
      },
    ]);
  });

  it('adds a correction in its place, and marks it', () => {
    const review = corrected(reviewed([figure(7)]), 0, key, '1,234');
    const [part] = review.parts;
    expect(part && reviewedFigures(part)[0]).toMatchObject({ value: 1_234, isCorrected: true });
    expect(addedFiguresOf(review)?.[0]?.value).toBe(1_234);
    const [back] = corrected(review, 0, key, '7').parts;
    expect(back && reviewedFigures(back)[0]?.isCorrected).toBe(false);
  });

  it.each(['', 'x', '-3', '1e999'])('leaves a figure out whose number is “%s”', (text) => {
    const review = corrected(reviewed([figure(7), figure(0, { level: '2' })]), 0, key, text);
    expect(addedFiguresOf(review)?.map(({ value }) => value)).toEqual([0]);
  });

  it('says what is missing before anything can be added', () => {
    const review = reviewed([figure(7)], { area: null });
    expect(whatIsMissing(review)).toContain('Choose the area');
    expect(addedFiguresOf(review)).toBe(null);
    const inKent = placed(review, 0, { area: 'Kent' });
    expect(whatIsMissing(placed(inKent, 0, { yearEnding: 25 }))).toContain('Give the year');
    expect(whatIsMissing(corrected(inKent, 0, key, ''))).toContain('No figure');
    expect(whatIsMissing(inKent)).toBe(null);
  });
});

describe('the checks of a review', () => {
  it('run again after every correction: a total that no longer fits is doubted, and no longer once it fits', () => {
    const sound = reviewed(levels(1, 2, 3, 6));
    expect(messages(sound)).toEqual([]);
    const changed = corrected(sound, 0, key, '60');
    expect(messages(changed)).toEqual([expect.stringContaining('its parts (1 + 2 + 3) make 6')]);
    expect(messages(corrected(changed, 0, 'eligible|1|1', '55'))).toEqual([]);
    expect(messages(corrected(changed, 0, key, '6'))).toEqual([]);
  });

  it('settle a doubt of the reader that a correction settles, and keep those it does not', () => {
    const total = reviewed(levels(1, 2, 3, 7), {
      doubts: [
        {
          kind: 'total',
          message:
            'eligible, category 1, level all is printed as 7, but its parts (1 + 2 + 3) make 6.',
          figures: [7, 6],
        },
        { kind: 'unknown_row', message: 'A row is not known.', figures: [] },
      ],
    });
    expect(messages(total)).toHaveLength(2);
    expect(messages(corrected(total, 0, key, '6'))).toEqual(['A row is not known.']);
  });

  it('count a dash as nothing, as the document says', () => {
    const dash: CellKey = { measure: 'eligible', category: '1', level: '2' };
    const figures = [figure(1, { level: '1' }), figure(3, { level: '3' }), figure(5)];
    expect(messages(reviewed(figures, { absent: [dash] }))).toHaveLength(1);
    expect(messages(reviewed(figures))).toEqual([]);
  });

  it('set the figures against what is held of the area and year that the person chooses', () => {
    const held = {
      ...nothingHeld,
      figures: [
        {
          ...figure(9),
          area: 'Surrey',
          year_ending: 2024,
          quality: 'report' as const,
          source_title: 'Surrey 2024',
        },
      ],
    };
    const question = { kind: 'area' as const, message: 'Kent or Surrey?', figures: [] };
    const review = reviewOf(
      documentOfReport(reading([figure(7)], { doubts: [question] }), held),
      held,
    );
    expect(messages(review)).toEqual(['Kent or Surrey?']);
    const moved = placed(review, 0, { area: 'Surrey', yearEnding: 2024 });
    expect(messages(moved)).toEqual([expect.stringContaining('but 9 is held (Surrey 2024)')]);
  });

  it('set national figures against the sum of the areas, also after an area was corrected', () => {
    const names = [nation.name, ...areaNames];
    const parts = names.map((area) => ({
      area,
      yearEnding: 2025,
      figures: [figure(area === nation.name ? areaNames.length : 1)],
      absent: [],
      withheld: [],
      populationRounded: null,
      doubts: [],
    }));
    const review = reviewOf(
      documentOfWorkbook(
        { fileName: 'a.xlsx', format: 'xlsx', title: '', areas: parts, sheets: [], doubts: [] },
        nothingHeld,
      ),
      nothingHeld,
    );
    expect(messages(review)).toEqual([]);
    const changed = corrected(review, 5, key, '2');
    expect(messages(changed)).toEqual([expect.stringContaining('but the areas make 43')]);
    expect(messages(corrected(changed, 5, key, '1'))).toEqual([]);
    expect(addedFiguresOf(review)).toHaveLength(43);
    expect(addedFiguresOf(review)?.[0]).toMatchObject({ quality: 'bulletin', source: 'a.xlsx' });
  });
});
