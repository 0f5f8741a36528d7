import type { FigureCell, Measure } from '../measure.ts';

const eventsCaveat =
  'Events over people: one person can be returned to custody twice, so the ratio is not a share and can pass 100.';
const smallCaveat =
  'Most areas manage fewer than 100 people at these levels in a year; a handful of recalls moves the ratio far.';

const recall = (
  id: string,
  title: string,
  shortTitle: string,
  sentence: string,
  numerator: FigureCell,
  denominator: FigureCell,
): Measure => ({
  id,
  family: 'recall',
  title,
  shortTitle,
  sentence,
  unit: 'per 100 managed at Level 2 or 3',
  numerator,
  denominator,
  per: 100,
  period: 'yearly',
  intervalMethod: 'ratio',
  decimals: 1,
  caveats: [eventsCaveat, smallCaveat],
});

/** Family 2: recall ratios, and the turnover that stands beside them. */
export const recallMeasures: readonly Measure[] = [
  recall(
    'recall_ratio',
    'Returns to custody per 100 managed at Level 2 or 3',
    'Recall ratio',
    'Returns to custody for breach of licence in the year, for every 100 individuals managed at Level 2 or 3 in the year.',
    { measure: 'returned_to_custody', category: 'all', level: '2+3' },
    { measure: 'managed_level_2_3', category: 'all', level: '2+3' },
  ),
  ...(['2', '3'] as const).map((level) => ({
    ...recall(
      `recall_ratio_level_${level}`,
      `Returns to custody per 100 managed at Level ${level}`,
      `Recall ratio, Level ${level}`,
      `Returns to custody for breach of licence in the year, for every 100 individuals managed at Level ${level} in the year.`,
      { measure: 'returned_to_custody', category: 'all', level },
      { measure: 'managed_level_2_3', category: 'all', level },
    ),
    unit: `per 100 managed at Level ${level}`,
  })),
  ...(['1', '2', '3'] as const).map((category) => ({
    ...recall(
      `recall_ratio_category_${category}`,
      `Returns to custody per 100 of Category ${category} managed at Level 2 or 3`,
      `Recall ratio, Category ${category}`,
      `Returns to custody for breach of licence in the year among Category ${category}, for every 100 of that category managed at Level 2 or 3 in the year.`,
      { measure: 'returned_to_custody', category, level: '2+3' },
      { measure: 'managed_level_2_3', category, level: '2+3' },
    ),
    unit: `per 100 of Category ${category} managed at Level 2 or 3`,
  })),
  {
    ...recall(
      'shpo_breach_ratio',
      'Returns to custody for SHPO breach per 100 of Category 1 managed at Level 2 or 3',
      'SHPO breach ratio',
      'Returns to custody for breach of a Sexual Harm Prevention Order in the year, for every 100 Category 1 individuals managed at Level 2 or 3 in the year.',
      { measure: 'shpo_breach', category: '1', level: '2+3' },
      { measure: 'managed_level_2_3', category: '1', level: '2+3' },
    ),
    unit: 'per 100 of Category 1 managed at Level 2 or 3',
  },
  {
    ...recall(
      'turnover',
      'Managed at Level 2 or 3 over the year, per person on 31 March',
      'Turnover at Level 2 or 3',
      'How many individuals were managed at Level 2 or 3 at any time in the year, for each one managed there on 31 March.',
      { measure: 'managed_level_2_3', category: 'all', level: '2+3' },
      { measure: 'eligible', category: 'all', level: '2+3' },
    ),
    unit: 'per individual at Level 2 or 3 on 31 March',
    per: 1,
    caveats: [
      'A yearly total over a snapshot: high turnover can mean short stays at these levels or a low count on the day.',
    ],
  },
];
