import type { CellKey, Doubt } from '../figure.ts';
import { printedSince } from '../vocabulary/printedYears.ts';

/**
 * Doubts the measures of which a report says nothing, not even that there is no figure, although
 * every report of its year prints them.
 *
 * @param found figures and cells with a dash
 * @param yearEnding `null` where it is not known: then all measures are expected
 */
export const checkMissing = (found: readonly CellKey[], yearEnding: number | null): Doubt[] =>
  printedSince
    .filter(({ since }) => yearEnding === null || yearEnding >= since)
    .filter(({ measure }) => !found.some((figure) => figure.measure === measure))
    .map(({ measure, since }) => ({
      kind: 'missing',
      message: `No figure of ${measure} was found; every report since that of March ${since} has it.`,
      figures: [],
    }));
