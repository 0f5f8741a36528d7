/** Measures and figures that the tests of this room speak of. */
import type { AreaFigure } from '../areaFigure.ts';
import type { WordedMeasure } from './measureWords.ts';

export const rate: WordedMeasure = {
  title: 'Category 1 individuals per 100,000 people',
  unit: 'per 100,000 people aged 10 and over',
  decimals: 0,
  period: 'snapshot',
  per: 100_000,
  intervalMethod: 'poisson',
  numerator: { measure: 'eligible', category: '1', level: 'all' },
  denominator: 'population_10_plus',
  caveats: ['About populations.', 'Caveat of rates.'],
};
export const share: WordedMeasure = {
  ...rate,
  title: 'Level 2/3 share',
  unit: '% of all eligible',
  decimals: 1,
  per: 100,
  intervalMethod: 'wilson',
  denominator: { measure: 'eligible', category: 'all', level: 'all' },
  caveats: ['Caveat of shares.'],
};
export const count: WordedMeasure = {
  ...rate,
  title: 'Category 1 individuals',
  per: 1,
  denominator: null,
  caveats: ['Caveat of counts.'],
};

export const figure = (name: string, numerator: number, denominator = 1_000_000): AreaFigure => ({
  code: name,
  name,
  numerator,
  denominator,
  denominatorLow: denominator,
  denominatorHigh: denominator,
});
export const scaleOf = ({ intervalMethod: method, per }: WordedMeasure) => ({ method, per });
export const nation = figure('England and Wales', 60_000, 50_000_000);
export const ten = [900, 910, 1190, 1200, 1210, 1220, 1230, 1800, 1500, 1240].map((events, place) =>
  figure(`Area ${place}`, events),
);
export const year = 2023;
