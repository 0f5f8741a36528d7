import type { Category } from '../../vocabulary/categories.ts';
import type { Level } from '../../vocabulary/levels.ts';
import {
  idOfKey,
  leveledBreaches,
  populationMeasure,
  totalLevelOf,
  type SheetKey,
  type SheetMeasure,
} from './sheetKey.ts';

/** How the figures of a row hang together; a rate is its first part per 100,000 of its second. */
export type SumKind = 'sum' | 'rate' | 'one_in_n';

/** A sum or rate that holds in every row of the tables, whatever its columns are called. */
export interface Sum {
  kind: SumKind;
  total: SheetKey;
  parts: readonly SheetKey[];
  /** Whether the parts are all there can be, so that it must hold where they are all there. */
  isWhole: boolean;
}

const categories: readonly Category[] = ['1', '2', '3', '4', 'all'];
const offences = ['sfo_convicted', 'sfo_still_charged', 'sfo_other_outcome'] as const;
const gridMeasures = [
  'eligible',
  'managed_level_2_3',
  'returned_to_custody',
  'shpo_breach',
  'sfo_charged',
  ...offences,
  'serious_case_review',
] as const satisfies readonly SheetMeasure[];

const sum = (total: SheetKey, parts: readonly SheetKey[], isWhole = true): Sum => ({
  kind: 'sum',
  total,
  parts,
  isWhole,
});

/** Levels to a category, and both higher levels to what is managed together. */
const overLevels = (measure: SheetMeasure, category: Category): Sum[] => {
  const at = (level: Level): SheetKey => ({ measure, category, level });
  const higher = sum(at('2+3'), [at('2'), at('3')]);
  if (totalLevelOf(measure) === '2+3') return [higher];
  return [
    higher,
    sum(at('all'), [at('1'), at('2'), at('3')]),
    sum(at('all'), [at('1'), at('2+3')]),
    // Category 3 exists only at Levels 2 and 3.
    ...(category === '3' ? [sum(at('all'), [at('2'), at('3')])] : []),
  ];
};

/** Categories to all, with and without the fourth, which areas do not have. */
const overCategories = (measure: SheetMeasure, level: Level): Sum[] => {
  const of = (category: Category): SheetKey => ({ measure, category, level });
  const lists: Category[][] = [
    ['1', '2', '3'],
    ['1', '2', '3', '4'],
    ...(level === '1'
      ? ([
          ['1', '2'],
          ['1', '2', '4'],
        ] as Category[][])
      : []),
    ...(measure === 'shpo_breach' ? ([['1']] as Category[][]) : []),
  ];
  return lists.map((list) => sum(of('all'), list.map(of), list.length > 1));
};

/** Every category at every level to all, where a table has no totals between. */
const overAll = (measure: SheetMeasure): Sum[] => {
  const total = totalLevelOf(measure) ?? 'all';
  const levels: Level[] = total === 'all' ? ['1', '2', '3'] : ['2', '3'];
  const cells = (list: readonly Category[], takesLowest: boolean): SheetKey[] =>
    list.flatMap((category) =>
      levels
        .filter((level) => takesLowest || category !== '3' || level !== '1')
        .map((level) => ({ measure, category, level })),
    );
  const whole: SheetKey = { measure, category: 'all', level: total };
  const lists: Category[][] = [
    ['1', '2', '3'],
    ['1', '2', '3', '4'],
  ];
  return lists.flatMap((list) => [
    sum(whole, cells(list, false)),
    ...(total === 'all' ? [sum(whole, cells(list, true))] : []),
  ]);
};

const levelsOf = (measure: SheetMeasure): readonly Level[] =>
  totalLevelOf(measure) === 'all' ? ['1', '2', '3', '2+3', 'all'] : ['2', '3', '2+3'];

const single = (measure: SheetMeasure, level: Level = 'all'): SheetKey => ({
  measure,
  category: '1',
  level,
});

const ofBreaches = (): Sum[] => [
  ...leveledBreaches.map((measure) =>
    sum(single(measure), [single(measure, '1'), single(measure, '2'), single(measure, '3')]),
  ),
  ...(['all', '1', '2', '3'] as const).map((level) =>
    sum(single('notification_breach', level), [
      single('notification_breach_cautioned', level),
      single('notification_breach_convicted', level),
    ]),
  ),
];

/** Those charged are convicted, still charged, or have had another outcome. */
const ofOffences = (category: Category, level: Level): Sum =>
  sum(
    { measure: 'sfo_charged', category, level },
    offences.map((measure) => ({ measure, category, level })),
    false,
  );

const count: SheetKey = { measure: 'eligible', category: '1', level: 'all' };
const population = single(populationMeasure);

/** Every sum and rate of the tables. */
export const sums: readonly Sum[] = [
  ...gridMeasures.flatMap((measure) => [
    ...categories.flatMap((category) => overLevels(measure, category)),
    ...levelsOf(measure).flatMap((level) => overCategories(measure, level)),
    ...overAll(measure),
  ]),
  ...ofBreaches(),
  ...categories.flatMap((category) =>
    levelsOf('sfo_charged').map((level) => ofOffences(category, level)),
  ),
  {
    kind: 'rate',
    total: single('category_1_rate_10_plus'),
    parts: [count, population],
    isWhole: true,
  },
  {
    kind: 'one_in_n',
    total: single('category_1_one_in_n_10_plus'),
    parts: [count, population],
    isWhole: true,
  },
];

/** The members of a sum: its total first. */
export const membersOf = ({ total, parts }: Sum): SheetKey[] => [total, ...parts];

/**
 * The sums of the same total with further parts: a sum of three categories need not hold where
 * there is a fourth.
 */
export const largerSums: ReadonlyMap<Sum, readonly Sum[]> = new Map(
  sums.map((one) => {
    const own = new Set(one.parts.map(idOfKey));
    const isLarger = (other: Sum): boolean =>
      idOfKey(other.total) === idOfKey(one.total) &&
      other.parts.length > own.size &&
      other.parts.filter((part) => own.has(idOfKey(part))).length === own.size;
    return [one, sums.filter(isLarger)];
  }),
);

/** The measures that any sum speaks of. */
export const summedMeasures: readonly SheetMeasure[] = [
  ...new Set(sums.flatMap((one) => membersOf(one).map((key) => key.measure))),
];
