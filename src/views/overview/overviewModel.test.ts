import { describe, expect, it } from 'vitest';
import { fewFigures, yearsToPlay } from './overviewModel.ts';

const coverage = [
  { year: 2019, areas: 18 },
  { year: 2020, areas: 0 },
  { year: 2021, areas: 4 },
  { year: 2022, areas: 1 },
];

describe('the years that play', () => {
  it('are those with figures after the year shown', () => {
    expect(yearsToPlay(coverage, 2019)).toEqual([2021, 2022]);
    expect(yearsToPlay(coverage, 2020)).toEqual([2021, 2022]);
  });
  it('start again from the first where none comes after it', () => {
    expect(yearsToPlay(coverage, 2022)).toEqual([2019, 2021, 2022]);
  });
  it('are none where no year has figures', () => {
    expect(yearsToPlay([{ year: 2019, areas: 0 }], 2019)).toEqual([]);
  });
});

describe('the words on few figures', () => {
  it('say nothing where there are enough', () => {
    expect(fewFigures(coverage, 2019)).toBe('');
  });
  it('say that the map is not the country, and which year has most', () => {
    expect(fewFigures(coverage, 2021)).toBe(
      'Only 4 of 42 areas have a figure for 2021: the map shows these 4, not the country. Most areas, 18, have one for 2019.',
    );
    expect(fewFigures(coverage, 2022)).toContain('Only 1 of 42 areas has a figure for 2022');
  });
  it('name no other year where this one has most', () => {
    expect(fewFigures(coverage.slice(1), 2021)).toBe(
      'Only 4 of 42 areas have a figure for 2021: the map shows these 4, not the country.',
    );
  });
  it('are true where a year, or every year, has no figure', () => {
    expect(fewFigures(coverage, 2020)).toBe(
      'No area has a figure for 2020. Most areas, 18, have one for 2019.',
    );
    expect(fewFigures([{ year: 2020, areas: 0 }], 2020)).toMatch(/^No area has a figure for this/);
    expect(fewFigures([], 2020)).toMatch(/^No area has a figure for this measure/);
  });
});
