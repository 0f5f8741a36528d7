/** A snapshot counts people on 31 March; a yearly figure counts over the year that ends then. */
export type Period = 'snapshot' | 'yearly';

/** One kind of figure as printed in a report: what `measure` may say in `figures.csv`. */
export interface FigureMeasure {
  id: string;
  /** What it counts, without a full stop. */
  title: string;
  period: Period;
  /**
   * `count` of people or orders, a rate that the source printed ready-made, or the population that
   * it divided by.
   */
  kind: 'count' | 'published_rate' | 'population';
}

const list = [
  {
    id: 'eligible',
    title: 'MAPPA-eligible individuals in the community',
    period: 'snapshot',
    kind: 'count',
  },
  {
    id: 'managed_level_2_3',
    title: 'Individuals managed at Level 2 or 3 in the year',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'returned_to_custody',
    title: 'Level 2 and 3 individuals returned to custody for breach of licence',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'shpo_breach',
    title: 'Level 2 and 3 individuals returned to custody for breach of a SHPO or SOPO',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'notification_breach',
    title: 'Category 1 individuals cautioned or convicted for breach of notification requirements',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'notification_breach_cautioned',
    title: 'Category 1 individuals cautioned for breach of notification requirements',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'notification_breach_convicted',
    title: 'Category 1 individuals convicted for breach of notification requirements',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'lifetime_notification_revoked',
    title: 'Category 1 individuals whose lifetime notification was revoked on application',
    period: 'yearly',
    kind: 'count',
  },
  { id: 'shpo', title: 'Sexual Harm Prevention Orders imposed', period: 'yearly', kind: 'count' },
  {
    id: 'shpo_foreign_travel',
    title: 'Sexual Harm Prevention Orders with a foreign travel restriction',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'notification_order',
    title: 'Notification Orders imposed',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'foreign_travel_order',
    title: 'Foreign Travel Orders imposed',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'sro_breach_notification',
    title: 'People who became subject to notification after breach of a Sexual Risk Order',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'sfo_charged',
    title: 'Individuals charged with a serious further offence',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'sfo_convicted',
    title: 'Individuals convicted of a serious further offence',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'sfo_still_charged',
    title: 'Individuals still charged with a serious further offence',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'sfo_other_outcome',
    title: 'Individuals whose charge of a serious further offence had another outcome',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'serious_case_review',
    title: 'Serious case reviews',
    period: 'yearly',
    kind: 'count',
  },
  {
    id: 'category_1_rate_10_plus',
    title: 'Published rate: Category 1 per 100,000 aged 10 and over',
    period: 'snapshot',
    kind: 'published_rate',
  },
  {
    id: 'category_1_one_in_n_10_plus',
    title: 'Published rate: one Category 1 individual in every N people aged 10 and over',
    period: 'snapshot',
    kind: 'published_rate',
  },
  {
    id: 'category_1_rate_all_ages',
    title: 'Published rate before 2010: Category 1 per 100,000 of all ages',
    period: 'snapshot',
    kind: 'published_rate',
  },
  {
    id: 'population_10_plus_rounded',
    title: 'Residents aged 10 and over, rounded to a hundred, as printed beside the rate',
    period: 'snapshot',
    kind: 'population',
  },
] as const satisfies readonly FigureMeasure[];

/** The id of a kind of figure. */
export type FigureMeasureId = (typeof list)[number]['id'];

/** Every kind of figure that a source row may hold. */
export const figureMeasures: readonly (FigureMeasure & { id: FigureMeasureId })[] = list;
