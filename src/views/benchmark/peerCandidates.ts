import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { PopulationRow } from '../../data/populationRow.ts';
import type { PeerCandidate } from '../../statistics/peers/peerGroups.ts';
import { areas } from '../../vocabulary/areas.ts';

/** The latest mid-year estimate that is not after the year; the earliest where all are. */
function populationOf(populations: readonly PopulationRow[], code: string, year: number) {
  const held = populations
    .filter((row) => row.area_code === code)
    .sort((one, other) => one.mid_year - other.mid_year);
  return (held.findLast((row) => row.mid_year <= year) ?? held[0])?.population ?? null;
}

/**
 * What the rules of the peer groups know of the 42 areas in a year.
 * @param caseloads the comparison of the number of Category 1 individuals
 */
export const peerCandidates = (
  populations: readonly PopulationRow[],
  caseloads: readonly ComparisonRow[],
  year: number,
): PeerCandidate[] =>
  areas.map(({ code, region }) => ({
    code,
    region,
    population: populationOf(populations, code, year),
    caseload:
      caseloads.find((row) => row.area_code === code && row.year_ending === year)?.value ?? null,
  }));
