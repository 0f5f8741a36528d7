import type { Quality } from '../vocabulary/quality.ts';
import type { CellKey } from './figure.ts';

/** A figure that the project holds already. */
export interface HeldFigure extends CellKey {
  area: string;
  year_ending: number;
  value: number;
  quality: Quality;
  source_title: string;
}

/** What a report is checked against, as far as it is held. */
export interface HeldData {
  figures: readonly HeldFigure[];
  /** Residents aged 10 and over in the middle of a year; `null` where not held. */
  populations: readonly { area: string; mid_year: number; population_10_plus: number | null }[];
  /** The very population that the Ministry divided by for an area and a March: a mid-year or the Census. */
  denominators: readonly {
    area: string;
    year_ending: number;
    population_of: string;
    population_10_plus: number;
  }[];
  /** Which mid-year the Ministry divided by for each March; `null` where not known, or the Census. */
  denominatorYears: readonly { year_ending: number; mid_year: number | null }[];
}

/** Nothing held: totals are still checked against their parts. */
export const nothingHeld: HeldData = {
  figures: [],
  populations: [],
  denominators: [],
  denominatorYears: [],
};

/** The population that rates of an area and a March are divided by; `undefined` where not held. */
export const denominatorOf = (
  { denominators }: HeldData,
  place: { area: string; yearEnding: number },
): HeldData['denominators'][number] | undefined =>
  denominators.find((row) => row.area === place.area && row.year_ending === place.yearEnding);

/** The populations that are divided by: for each March those of its own edition. */
export function denominatorsOf(
  used: readonly { year_ending: number; population_of: string; edition: string }[],
  populations: readonly {
    area: string;
    population_of: string;
    edition: string;
    population_10_plus: number | null;
  }[],
): HeldData['denominators'] {
  return used.flatMap(({ year_ending, population_of, edition }) =>
    populations.flatMap((row) =>
      row.population_of === population_of &&
      row.edition === edition &&
      row.population_10_plus !== null
        ? {
            ...{ area: row.area, year_ending, population_of },
            population_10_plus: row.population_10_plus,
          }
        : [],
    ),
  );
}
