import type { FigureCell, Measure } from '../measure.ts';

const snapshotCaveat =
  'A snapshot on 31 March; most people managed at Level 2 or 3 in a year have left these levels by then.';

const share = (
  id: string,
  title: string,
  shortTitle: string,
  sentence: string,
  unit: string,
  numerator: FigureCell,
  denominator: FigureCell,
): Measure => ({
  id,
  family: 'level_share',
  title,
  shortTitle,
  sentence,
  unit,
  numerator,
  denominator,
  per: 100,
  period: 'snapshot',
  intervalMethod: 'wilson',
  decimals: 2,
  caveats: [snapshotCaveat],
});

/** Family 3: the share managed at Levels 2 and 3, on the snapshot of 31 March. */
export const levelShareMeasures: readonly Measure[] = [
  share(
    'level_2_3_share',
    'Share of all eligible managed at Level 2 or 3',
    'Level 2/3 share',
    'Of everyone eligible for MAPPA in the community on 31 March, the percentage managed at Level 2 or 3.',
    '% of all eligible',
    { measure: 'eligible', category: 'all', level: '2+3' },
    { measure: 'eligible', category: 'all', level: 'all' },
  ),
  {
    ...share(
      'level_3_share_of_2_3',
      'Level 3 as a share of Levels 2 and 3',
      'Level 3 share of Levels 2 and 3',
      'Of those managed at Level 2 or 3 on 31 March, the percentage managed at Level 3.',
      '% of those at Level 2 or 3',
      { measure: 'eligible', category: 'all', level: '3' },
      { measure: 'eligible', category: 'all', level: '2+3' },
    ),
    decimals: 1,
  },
  ...(['1', '2'] as const).map((category) =>
    share(
      `level_2_3_share_category_${category}`,
      `Share of Category ${category} managed at Level 2 or 3`,
      `Level 2/3 share, Category ${category}`,
      `Of Category ${category} individuals in the community on 31 March, the percentage managed at Level 2 or 3.`,
      `% of Category ${category}`,
      { measure: 'eligible', category, level: '2+3' },
      { measure: 'eligible', category, level: 'all' },
    ),
  ),
];
