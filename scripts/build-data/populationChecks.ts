import { nation } from '../../src/vocabulary/areas.ts';
import type { Problem } from './problems.ts';
import type { DenominatorYearRow, PopulationRow } from './types.ts';

/** What must add up in every edition. */
const columns = ['population', 'population_10_plus'] as const;

const number = (value: number): string => value.toLocaleString('en-GB');

const byEdition = (populations: readonly PopulationRow[]): PopulationRow[][] => {
  const editions = new Map<string, PopulationRow[]>();
  for (const row of populations) {
    const key = `${row.population_of}|${row.edition}`;
    const rows = editions.get(key);
    if (rows) rows.push(row);
    else editions.set(key, [row]);
  }
  return [...editions.values()];
};

const problemsOfEdition = (
  rows: readonly PopulationRow[],
  areaNames: readonly string[],
  file: string,
): Problem[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const named = `${first.population_of}, edition "${first.edition}"`;
  const held = new Set(rows.map(({ area }) => area));
  const missing = areaNames.filter((area) => !held.has(area));
  if (missing.length > 0) {
    const message = `${named}: ${missing.join(', ')} is missing; add the row, or take the edition out`;
    return [{ file, line: first.line, message }];
  }
  const total = rows.find(({ area }) => area === nation.name);
  return columns.flatMap((column) => {
    const whole = total?.[column];
    if (total === undefined || typeof whole !== 'number') return [];
    const sum = rows
      .filter((row) => row !== total)
      .reduce((result, row) => result + (row[column] ?? 0), 0);
    if (sum === whole) return [];
    const message = `${named}: the areas add up to ${number(sum)}, not to the ${number(whole)} of ${nation.name} (${column}); one of the rows is wrong`;
    return [{ file, line: total.line, message }];
  });
};

/**
 * What is wrong with the populations taken together: an area without a row in an edition, areas
 * that do not add up to the nation, a March whose population is not there.
 *
 * @param areaNames names of the areas, and of the nation
 */
export const populationProblems = (
  populations: readonly PopulationRow[],
  denominatorYears: readonly DenominatorYearRow[],
  areaNames: readonly string[],
): Problem[] => {
  const withOlder = new Set(
    populations
      .filter(({ population_10_plus }) => population_10_plus !== null)
      .map(({ population_of, edition }) => `${population_of}|${edition}`),
  );
  return [
    ...byEdition(populations).flatMap((rows) =>
      problemsOfEdition(rows, areaNames, 'data/populations.csv'),
    ),
    ...denominatorYears
      .filter(({ population_of, edition }) => !withOlder.has(`${population_of}|${edition}`))
      .map(({ year_ending, population_of, edition, line }) => ({
        file: 'data/denominator-years.csv',
        line,
        message: `March ${year_ending} is divided by ${population_of}, edition "${edition}", but populations.csv holds nobody aged 10 and over of it; add the rows or correct the rule`,
      })),
  ];
};
