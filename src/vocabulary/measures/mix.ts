import type { Measure } from '../measure.ts';

/** How the eligible individuals divide into categories on 31 March. */
export const mixMeasures: readonly Measure[] = (['1', '2', '3'] as const).map((category) => ({
  id: `category_${category}_share`,
  family: 'mix',
  title: `Category ${category} as a share of all eligible`,
  shortTitle: `Category ${category} share`,
  sentence: `Of everyone eligible for MAPPA in the community on 31 March, the percentage in Category ${category}.`,
  unit: '% of all eligible',
  numerator: { measure: 'eligible', category, level: 'all' },
  denominator: { measure: 'eligible', category: 'all', level: 'all' },
  per: 100,
  period: 'snapshot',
  intervalMethod: 'wilson',
  decimals: 1,
  caveats: ['The national total includes Category 4 from 2023; area totals never do.'],
}));
