import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { baseStep, haveOneBase, rowOnOneBase } from '../../statistics/oneBase.ts';
import { breaksOnBase } from '../../statistics/trend/breakYears.ts';
import type { AreaStep } from '../../statistics/words/baseSentences.ts';
import { nation } from '../../vocabulary/areas.ts';
import { censusStep, type PopulationBase } from '../../vocabulary/populationBases.ts';
import { markKeyText } from './markKeyText.ts';

type Rows = readonly ComparisonRow[];

/** The comparison of a measure as lines over years show it. */
export interface OnBase {
  /** `null` where there is nothing to choose: no rate of the measure has another base. */
  base: PopulationBase | null;
  rows: Rows;
  /** The breaks that stand on this base. */
  breaks: readonly BreakRow[];
}

const rebased = new WeakMap<Rows, Rows>();

/**
 * The same figures over one population base; worked out once for the same rows.
 * @returns the rows themselves where none has another base
 */
export function rowsOnOneBase(rows: Rows): Rows {
  const known = rebased.get(rows);
  if (known) return known;
  const onBase = haveOneBase(rows) ? rows.map(rowOnOneBase) : rows;
  rebased.set(rows, onBase);
  return onBase;
}

/**
 * The rows and breaks of a measure on the base asked for. Rows without a population on the one base,
 * as those before 2015 and those of the first data release, stay as published.
 * @param rows the comparison of the measure as published
 */
export function onBase(rows: Rows, breaks: readonly BreakRow[], wanted: PopulationBase): OnBase {
  const onOneBase = rowsOnOneBase(rows);
  const base = onOneBase === rows ? null : wanted;
  return {
    base,
    rows: base === 'one' ? onOneBase : rows,
    breaks: breaksOnBase(breaks, base ?? 'published'),
  };
}

/** How far the Census moved the published rates of areas, or of the nation where none is chosen. */
export function censusSteps(rows: Rows, chosen: readonly string[]): AreaStep[] {
  const codes = chosen.length === 0 ? [nation.code] : chosen;
  const rowOf = (code: string, year: number): ComparisonRow | undefined =>
    rows.find((row) => row.area_code === code && row.year_ending === year);
  return codes.flatMap((code) => {
    const [before, after] = [rowOf(code, censusStep.before), rowOf(code, censusStep.after)];
    const step = before && after ? baseStep(before, after) : null;
    return after && step !== null ? [{ name: after.area, step }] : [];
  });
}

/** Rows by area and year, to look up what is published beside a value on one base. */
export const byMark = (rows: Rows): ReadonlyMap<string, ComparisonRow> =>
  new Map(rows.map((row) => [markKeyText(row.area_code, row.year_ending), row]));
