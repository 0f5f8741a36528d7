import {
  isPlace,
  isPlausibleValue,
  isPlausibleYear,
  type AddedFigure,
} from '../../added/addedReport.ts';
import { checkFigures } from '../../report/checks/checkFigures.ts';
import { cellKeyOf, type Doubt } from '../../report/figure.ts';
import type { HeldData } from '../../report/held.ts';
import { checkSumsOfAreas } from '../../report/sheets/sumsOfAreas.ts';
import { nation } from '../../vocabulary/areas.ts';
import type { DocumentFigure, ReadDocument, ReadPart } from './readDocument.ts';

/** What a document says of one area and year, and what a person makes of it. */
export interface ReviewPart extends ReadPart {
  /** What the reader found; `area` and `yearEnding` are what stands now. */
  read: Pick<ReadPart, 'area' | 'yearEnding'>;
  /** Figures corrected by hand, by cell; `null` where a field is empty: the figure is left out. */
  corrections: ReadonlyMap<string, number | null>;
  /** What the checks say of the figures as they stand now. */
  checked: readonly Doubt[];
}

/** A document under a person's eyes. */
export interface Review {
  document: ReadDocument;
  parts: readonly ReviewPart[];
  held: HeldData;
}

/** A figure of a review with the number that will be added; `null` if none will. */
export interface ReviewedFigure {
  key: string;
  figure: DocumentFigure;
  value: number | null;
  /** Whether the person changed it. */
  isCorrected: boolean;
}

/** The figures of a part in the order of the document. */
export const reviewedFigures = ({
  figures,
  corrections,
}: Pick<ReviewPart, 'figures' | 'corrections'>): ReviewedFigure[] =>
  figures.map((figure) => {
    const key = cellKeyOf(figure);
    const correction = corrections.get(key);
    return {
      key,
      figure,
      value: correction === undefined ? figure.value : correction,
      isCorrected: correction !== undefined && correction !== figure.value,
    };
  });

/** The figures as they would be added. */
const standing = (part: ReviewPart): DocumentFigure[] =>
  part.corrections.size === 0
    ? [...part.figures]
    : reviewedFigures(part).flatMap(({ figure, value }) =>
        value === null ? [] : [{ ...figure, value }],
      );

const checkPart = (part: ReviewPart, held: HeldData): ReviewPart => ({
  ...part,
  checked: checkFigures({ ...part, figures: standing(part) }, held),
});

/** The parts of a year with the national figures checked against the sum of the areas. */
function withSums(parts: readonly ReviewPart[], year: number | null): ReviewPart[] {
  const ofYear = parts.filter((part) => part.yearEnding === year && part.area !== null);
  const national = ofYear.find(({ area }) => area === nation.name);
  if (national === undefined || year === null) return [...parts];
  const sums = checkSumsOfAreas(
    ofYear.map((part) => ({
      area: part.area ?? '',
      yearEnding: year,
      figures: standing(part),
      absent: [...part.absent],
      withheld: [...(part.withheld ?? [])],
      populationRounded: null,
      doubts: [],
    })),
  ).flatMap(({ doubts }) => doubts);
  return parts.map((part) =>
    part === national ? { ...part, checked: [...part.checked, ...sums] } : part,
  );
}

const yearsOf = (parts: readonly ReviewPart[]): (number | null)[] => [
  ...new Set(parts.map((part) => part.yearEnding)),
];

/** A review as the reader left it, checked. */
export function reviewOf(document: ReadDocument, held: HeldData): Review {
  const parts = document.parts.map((part): ReviewPart =>
    checkPart(
      {
        ...part,
        read: { area: part.area, yearEnding: part.yearEnding },
        corrections: new Map(),
        checked: [],
      },
      held,
    ),
  );
  return { document, held, parts: yearsOf(parts).reduce<ReviewPart[]>(withSums, parts) };
}

/** The review with one part changed, and everything that rests on it checked anew. */
function changed(review: Review, index: number, change: Partial<ReviewPart>): Review {
  const { held } = review;
  const touched = new Set([review.parts[index]?.yearEnding, change.yearEnding]);
  const parts = review.parts.map((part, place) => {
    if (place === index) return checkPart({ ...part, ...change }, held);
    // National sums rest on every area of the year.
    const isNational = part.area === nation.name && touched.has(part.yearEnding);
    return isNational ? checkPart(part, held) : part;
  });
  const years = yearsOf(parts).filter((year) => touched.has(year));
  return { ...review, parts: years.reduce<ReviewPart[]>(withSums, parts) };
}

/** The review with one figure corrected. An empty or impossible number leaves the figure out. */
export function corrected(review: Review, index: number, key: string, text: string): Review {
  const number = text.trim() === '' ? null : Number(text.replaceAll(',', ''));
  const value = isPlausibleValue(number) ? number : null;
  const before = review.parts[index]?.corrections ?? [];
  return changed(review, index, { corrections: new Map([...before, [key, value]]) });
}

/** The review with another area or year of a part, as a person decides. */
export const placed = (
  review: Review,
  index: number,
  place: Partial<Pick<ReadPart, 'area' | 'yearEnding'>>,
): Review => changed(review, index, place);

/** What is to be doubted in a part as it stands now; what a person has decided is not. */
export const doubtsOf = ({ doubts, checked, read, area, yearEnding }: ReviewPart): Doubt[] => [
  ...doubts.filter(
    ({ kind }) =>
      !(kind === 'area' && area !== read.area) &&
      !(kind === 'year' && yearEnding !== read.yearEnding),
  ),
  ...checked,
];

/** What still keeps a document from being added; `null` if nothing does. */
export function whatIsMissing({ parts }: Review): string | null {
  if (!parts.every(({ area }) => isPlace(area))) return 'Choose the area of the report.';
  if (!parts.every(({ yearEnding }) => isPlausibleYear(yearEnding))) {
    return 'Give the year of the 31 March that ends the reporting year, such as 2025.';
  }
  return parts.some((part) => standing(part).length > 0) ? null : 'No figure is left to add.';
}

/** The figures as they are added; `null` while something is missing. */
export function addedFiguresOf(review: Review): AddedFigure[] | null {
  if (whatIsMissing(review) !== null) return null;
  return review.parts.flatMap((part) => {
    const { area, yearEnding } = part;
    if (area === null || yearEnding === null) return [];
    return standing(part).map(({ measure, category, level, value, quality, source }) => ({
      area,
      year_ending: yearEnding,
      measure,
      category,
      level,
      value,
      quality,
      source,
    }));
  });
}
