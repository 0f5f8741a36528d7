import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { oneBasePopulations } from './oneBase.ts';
import { readSources } from './readSources.ts';

const { populations } = readSources(fileURLToPath(new URL('../../', import.meta.url)));

describe('one population base', () => {
  it('holds every area and the nation for every March from 2015 to 2025', () => {
    const rows = oneBasePopulations(populations);
    for (let year = 2015; year <= 2025; year += 1) {
      const ofYear = rows.filter(({ year_ending }) => year_ending === year);
      expect(new Set(ofYear.map(({ area }) => area)).size).toBe(43);
      expect(ofYear.every(({ mid_year }) => mid_year === year - 1)).toBe(true);
      expect(ofYear.some(({ is_estimated }) => is_estimated)).toBe(year <= 2021);
    }
  });

  it('is the first edition itself from mid-2021 on, and before it times what rebasing did', () => {
    const row = (area: string, year: number) =>
      oneBasePopulations(populations).find((one) => one.area === area && one.year_ending === year);
    expect(row('Kent', 2024)?.population_10_plus).toBe(
      populations.find(
        (one) => one.area === 'Kent' && one.mid_year === 2023 && one.population_10_plus !== null,
      )?.population_10_plus,
    );
    const of2020 = populations.filter(
      (one) => one.area === 'Cambridgeshire' && one.mid_year === 2020,
    );
    const first = of2020.find((one) => one.population_10_plus !== null);
    const rebased = of2020.find((one) => one.population_10_plus === null);
    expect(row('Cambridgeshire', 2021)?.population_10_plus).toBeCloseTo(
      (first?.population_10_plus ?? 0) * ((rebased?.population ?? 0) / (first?.population ?? 1)),
      -1,
    );
  });

  it('takes for granted that young and old moved alike, which the Census shows true within 1.5%', () => {
    // The share aged 10 and over of the first edition, carried from mid-2019 and mid-2020 on to the
    // day of the Census, beside the share that the Census found.
    const share = (area: string, of: string, edition: RegExp) => {
      const row = populations.find(
        (one) => one.area === area && one.population_of === of && edition.test(one.edition),
      );
      return (row?.population_10_plus ?? NaN) / (row?.population ?? NaN);
    };
    const yearsToCensus = 264 / 365;
    const areas = [...new Set(populations.map(({ area }) => area))];
    const errors = areas.map((area) => {
      const last = share(area, 'mid-2020', /first published/);
      const step = last - share(area, 'mid-2019', /first published/);
      return (last + step * yearsToCensus) / share(area, 'census-2021', /unrounded/) - 1;
    });
    const sizes = errors.map(Math.abs).sort((one, other) => one - other);
    expect(sizes.at(-1)).toBeLessThan(0.015);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(0.0045);
  });
});
