import { isPlausibleValue, isPlausibleYear, type AddedReport } from '../../added/addedReport.ts';
import { cellKeyOf, type ReadFigure } from '../../report/figure.ts';
import type { ReportReading } from '../../report/readReport.ts';
import { areas } from '../../vocabulary/areas.ts';
import { categoryTitles } from '../../vocabulary/categories.ts';
import { figureMeasures } from '../../vocabulary/figureMeasures.ts';
import { levelTitles } from '../../vocabulary/levels.ts';

/** A reading under a person's eyes: what was read, and what the person makes of it. */
export interface Review {
  reading: ReportReading;
  /** `null` until the document or the person says. */
  area: string | null;
  yearEnding: number | null;
  /** Figures corrected by hand, by cell; `null` where a field is empty: the figure is left out. */
  corrections: ReadonlyMap<string, number | null>;
}

/** A review as the reader left it. */
export const reviewOf = (reading: ReportReading): Review => ({
  reading,
  area: reading.area,
  yearEnding: reading.yearEnding,
  corrections: new Map(),
});

/** A figure of the review with the number that will be added; `null` if none will. */
export interface ReviewedFigure {
  key: string;
  figure: ReadFigure;
  value: number | null;
  /** Whether the person changed it. */
  isCorrected: boolean;
}

/** The figures in the order of the document. */
export const reviewedFigures = ({ reading, corrections }: Review): ReviewedFigure[] =>
  reading.figures.map((figure) => {
    const key = cellKeyOf(figure);
    const correction = corrections.get(key);
    return {
      key,
      figure,
      value: correction === undefined ? figure.value : correction,
      isCorrected: correction !== undefined && correction !== figure.value,
    };
  });

/** The review with one figure corrected. An empty or impossible number leaves the figure out. */
export function corrected(review: Review, key: string, text: string): Review {
  const number = text.trim() === '' ? null : Number(text.replaceAll(',', ''));
  const value = isPlausibleValue(number) ? number : null;
  return { ...review, corrections: new Map([...review.corrections, [key, value]]) };
}

/** What still keeps a report from being added; `null` if nothing does. */
export function whatIsMissing(review: Review): string | null {
  if (!areas.some(({ name }) => name === review.area)) return 'Choose the area of the report.';
  if (!isPlausibleYear(review.yearEnding)) {
    return 'Give the year of the 31 March that ends the reporting year, such as 2025.';
  }
  return reviewedFigures(review).some(({ value }) => value !== null)
    ? null
    : 'No figure is left to add.';
}

/** The report as it is added; `null` while something is missing. */
export function addedReportOf(review: Review): Omit<AddedReport, 'id'> | null {
  const { area, yearEnding, reading } = review;
  if (whatIsMissing(review) !== null || area === null || yearEnding === null) return null;
  return {
    fileName: reading.fileName,
    area,
    yearEnding,
    figures: reviewedFigures(review).flatMap(({ figure, value }) =>
      value === null
        ? []
        : [
            {
              area,
              year_ending: yearEnding,
              measure: figure.measure,
              category: figure.category,
              level: figure.level,
              value,
            },
          ],
    ),
  };
}

const titleOf = new Map(figureMeasures.map(({ id, title }) => [id, title]));

/** What a figure counts, in words: "MAPPA-eligible individuals in the community, Category 1, Level 2". */
export function figureTitle({ measure, category, level }: ReadFigure): string {
  const title = titleOf.get(measure) ?? measure;
  const parts = [title];
  if (category !== 'all' && !title.includes('Category')) {
    parts.push(categoryTitles[category].replace(/ \(.*/, ''));
  }
  if (level !== 'all' && !title.includes('Level'))
    parts.push(levelTitles[level].replace(/ \(.*/, ''));
  else if (level === '2' || level === '3') parts.push(levelTitles[level]);
  return parts.join(', ');
}
