import type { CellKey } from '../../report/figure.ts';
import { nation } from '../../vocabulary/areas.ts';
import { figureMeasures, type FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import { measuresOfDoubt } from './doubtGroups.ts';
import { doubtsOf, reviewedFigures, type Review, type ReviewPart } from './review.ts';

/**
 * How far figures of one kind were read for one area: all that other areas have (`read`), fewer
 * (`partly`), with something to look at (`doubted`), published only as a mark (`withheld`), or none.
 */
export type CellState = 'read' | 'partly' | 'doubted' | 'withheld' | 'none';

/** Figures of one kind for one area and year. */
export interface MatrixCell {
  measure: FigureMeasureId;
  state: CellState;
  /** How many numbers will be added. */
  read: number;
  /** How many cells the document marks as withheld or not existing. */
  withheld: number;
  /** The most that any area has, marks counted. */
  expected: number;
  doubts: number;
}

/** One area and year. */
export interface MatrixRow {
  /** Place of the part in the review. */
  index: number;
  /** The area, or the year where the document is of one area. */
  name: string;
  /** Doubts that are about no kind of figures alone. */
  doubts: number;
  cells: MatrixCell[];
}

/** A document of many areas or years at a glance. */
export interface Matrix {
  /** What the rows are. */
  rowKind: 'area' | 'year';
  columns: readonly FigureMeasureId[];
  rows: MatrixRow[];
  /** Kinds of figures that the vocabulary knows and the document does not have for any area. */
  lacking: readonly FigureMeasureId[];
}

const allMeasures = figureMeasures.map(({ id }) => id);

const countBy = (keys: readonly CellKey[]): Map<FigureMeasureId, number> => {
  const counts = new Map<FigureMeasureId, number>();
  for (const { measure } of keys) counts.set(measure, (counts.get(measure) ?? 0) + 1);
  return counts;
};

interface PartCounts {
  read: Map<FigureMeasureId, number>;
  withheld: Map<FigureMeasureId, number>;
  doubts: Map<FigureMeasureId, number>;
  others: number;
}

function countsOf(part: ReviewPart): PartCounts {
  const doubts = new Map<FigureMeasureId, number>();
  let others = 0;
  for (const doubt of doubtsOf(part)) {
    const measures = measuresOfDoubt(doubt);
    if (measures.length === 0) others += 1;
    for (const measure of measures) doubts.set(measure, (doubts.get(measure) ?? 0) + 1);
  }
  const added = reviewedFigures(part).flatMap(({ figure, value }) =>
    value === null ? [] : [figure],
  );
  return { read: countBy(added), withheld: countBy(part.absent), doubts, others };
}

const stateOf = ({ read, withheld, expected, doubts }: Omit<MatrixCell, 'state'>): CellState => {
  if (read === 0) return withheld > 0 ? 'withheld' : 'none';
  if (doubts > 0) return 'doubted';
  return read + withheld < expected ? 'partly' : 'read';
};

/** The years of a review's parts in order, each with the number of its doubts. */
export function yearsOf({ parts }: Review): { year: number; doubts: number }[] {
  const doubts = new Map<number, number>();
  for (const part of parts) {
    if (part.yearEnding === null) continue;
    const before = doubts.get(part.yearEnding) ?? 0;
    doubts.set(part.yearEnding, before + doubtsOf(part).length);
  }
  return [...doubts]
    .map(([year, count]) => ({ year, doubts: count }))
    .sort((a, b) => a.year - b.year);
}

/** Whether a review is of several areas: then each year has a matrix of its own. */
export const hasSeveralAreas = ({ parts }: Review): boolean =>
  new Set(parts.map(({ area }) => area)).size > 1;

/**
 * The matrix of a review: areas by kinds of figures, or years by kinds where it is of one area.
 * @param year the year shown; counts only where the review is of several areas
 */
export function matrixOf(review: Review, year: number | null): Matrix {
  const byArea = hasSeveralAreas(review);
  const shown = review.parts
    .map((part, index) => ({ part, index, counts: countsOf(part) }))
    .filter(({ part }) => !byArea || part.yearEnding === year)
    .map((one) => ({
      ...one,
      name: byArea ? (one.part.area ?? '') : String(one.part.yearEnding ?? ''),
    }))
    // The nation first: it is what the areas add up to.
    .sort(
      (a, b) =>
        Number(b.name === nation.name) - Number(a.name === nation.name) ||
        a.name.localeCompare(b.name, 'en-GB'),
    );
  const most = new Map(
    allMeasures.map((id) => [
      id,
      Math.max(
        0,
        ...shown.map(({ counts }) => (counts.read.get(id) ?? 0) + (counts.withheld.get(id) ?? 0)),
      ),
    ]),
  );
  const columns = allMeasures.filter((id) => (most.get(id) ?? 0) > 0);
  return {
    rowKind: byArea ? 'area' : 'year',
    columns,
    lacking: allMeasures.filter((id) => !columns.includes(id)),
    rows: shown.map(({ index, name, counts }) => ({
      index,
      name,
      doubts: counts.others,
      cells: columns.map((measure) => {
        const cell = {
          measure,
          read: counts.read.get(measure) ?? 0,
          withheld: counts.withheld.get(measure) ?? 0,
          expected: most.get(measure) ?? 0,
          doubts: counts.doubts.get(measure) ?? 0,
        };
        return { ...cell, state: stateOf(cell) };
      }),
    })),
  };
}
