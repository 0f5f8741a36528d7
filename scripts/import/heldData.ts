import { denominatorsOf, type HeldData } from '../../src/report/held.ts';
import type { Sources } from '../build-data/types.ts';

/** What a report is checked against, from the project's sources. */
export const heldDataOf = (sources: Sources): HeldData => ({
  figures: sources.readings.map((reading) => ({
    area: reading.area,
    year_ending: reading.year_ending,
    measure: reading.measure,
    category: reading.category,
    level: reading.level,
    value: reading.value,
    quality: reading.quality,
    source_title: reading.source.title,
  })),
  populations: sources.populations.flatMap(({ area, mid_year, population_10_plus }) =>
    mid_year === null || population_10_plus === null ? [] : { area, mid_year, population_10_plus },
  ),
  denominators: denominatorsOf(sources.denominatorYears, sources.populations),
  denominatorYears: sources.denominatorYears.map(({ year_ending, mid_year }) => ({
    year_ending,
    mid_year,
  })),
});
