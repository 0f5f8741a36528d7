import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonRow } from '../../src/data/comparisonRow.ts';
import { heldRows } from '../support/heldRows.ts';

const fixture = (name: string) =>
  csvParse(
    readFileSync(new URL(`../fixtures/published-rates/${name}.csv`, import.meta.url), 'utf8'),
  );

describe('rates that were published', () => {
  let rows: Map<string, ComparisonRow>;
  beforeAll(async () => {
    rows = new Map(
      (await heldRows('category_1_rate')).map((row) => [`${row.area}|${row.year_ending}`, row]),
    );
  });
  const rowOf = ({ area, year_ending }: { area?: string; year_ending?: string }) => {
    const row = rows.get(`${area ?? ''}|${year_ending ?? ''}`);
    if (!row) throw new Error(`There is no row of ${area ?? ''} ${year_ending ?? ''}.`);
    return row;
  };

  it.each(fixture('implied-counts'))(
    'allow $count_at_least to $count_at_most people in $area $year_ending, whose count is not held',
    (line) => {
      const row = rowOf(line);
      expect(row.status).toBe('published_rate');
      expect(row.value).toBe(Number(line.rate_10_plus));
      expect(row.denominator).toBe(Number(line.population_10_plus));
      expect(row.numerator_low).toBe(Number(line.count_at_least));
      expect(row.numerator_high).toBe(Number(line.count_at_most));
    },
  );

  it.each(fixture('rates-from-one-in-n').filter((line) => line.rate_10_plus_derived !== 'none'))(
    'are read back from one in every $one_in_n_read in $area $year_ending as $rate_10_plus_derived',
    (line) => {
      const row = rowOf(line);
      expect(row.published_value).toBe(Number(line.rate_10_plus_derived));
      if (line.count_held === '') {
        expect(row.status).toBe('published_rate');
        return;
      }
      expect(row.numerator).toBe(Number(line.count_held));
      const isReproduced = Math.round(row.value ?? 0) === row.published_value;
      expect(isReproduced).toBe(line.count_over_denominator_rounds_to_derived_rate === 'yes');
      expect(row.flag?.includes('Published as') ?? false).toBe(!isReproduced);
    },
  );
});
