import type { PopulationRow, Source } from './types.ts';

/** The first mid-year whose first edition was made after the 2021 Census. */
const firstMidYearAfterCensus = 2021;

/** Residents aged 10 and over at the mid-year before a 31 March, all years on the 2021 Census. */
export interface OneBasePopulation {
  area: string;
  /** Year of the 31 March. */
  year_ending: number;
  mid_year: number;
  /** Whole people. */
  population_10_plus: number;
  /** Whether it is the first edition times what rebasing did to all ages. */
  is_estimated: boolean;
  source: Source;
}

const placeOf = ({ area, population_of }: PopulationRow): string => `${area}|${population_of}`;

/**
 * One population base for all years. Estimates up to mid-2020 were first made from the 2011 Census;
 * the 2021 Census moved them, and of the rebased series only all ages are held. Those aged 10 and
 * over are therefore the first edition times the ratio of all ages, rebased over first edition: it
 * takes for granted that rebasing moved young and old alike.
 *
 * @returns in the order of the populations; only mid-years of which enough is held
 */
export const oneBasePopulations = (populations: readonly PopulationRow[]): OneBasePopulation[] => {
  const rebased = new Map(
    populations.filter((row) => row.population_10_plus === null).map((row) => [placeOf(row), row]),
  );
  return populations.flatMap((row) => {
    const { area, mid_year, population_10_plus, source } = row;
    if (mid_year === null || population_10_plus === null) return [];
    const all = rebased.get(placeOf(row));
    const isAfter = mid_year >= firstMidYearAfterCensus;
    if (!isAfter && all === undefined) return [];
    const ratio = isAfter || all === undefined ? 1 : all.population / row.population;
    return {
      area,
      year_ending: mid_year + 1,
      mid_year,
      population_10_plus: Math.round(population_10_plus * ratio),
      is_estimated: ratio !== 1,
      source,
    };
  });
};
