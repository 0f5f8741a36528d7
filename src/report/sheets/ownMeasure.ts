import type { Concept } from '../vocabulary/concepts.ts';
import { populationMeasure, type SheetMeasure } from './sheetKey.ts';

/** The measure that words name, and whether they name it beyond doubt. */
export interface NamedMeasure {
  /** Several where the words fit more than one; none where they name none. */
  measures: readonly SheetMeasure[];
  /** Things that the words speak of and that the measure does not explain. */
  unexplained: readonly Concept[];
}

type Says = (concept: Concept) => boolean;

const always: readonly Concept[] = ['total', 'snapshot', 'yearly'];
const ofBreaches: readonly Concept[] = ['breach', 'notification', 'cautioned', 'convicted'];
const ofOffences: readonly Concept[] = [
  'further_offence',
  'charged',
  'convicted',
  'still_charged',
  'other_outcome',
  'eligible',
  'managed',
];
const ofRates: readonly Concept[] = [
  'per_100_000',
  'one_in_n',
  'population',
  'age_10',
  'rate',
  'eligible',
  'notification',
];

/** What each measure explains besides totals and periods. */
const explains: Partial<Record<SheetMeasure, readonly Concept[]>> = {
  eligible: ['eligible', 'managed', 'notification'],
  managed_level_2_3: ['eligible', 'managed'],
  returned_to_custody: ['custody', 'licence', 'breach', 'eligible', 'managed'],
  shpo_breach: ['custody', 'breach', 'shpo', 'managed'],
  notification_breach: ofBreaches,
  notification_breach_cautioned: ofBreaches,
  notification_breach_convicted: ofBreaches,
  lifetime_notification_revoked: ['revoked', 'notification', 'imposed'],
  shpo: ['shpo', 'imposed'],
  shpo_foreign_travel: ['shpo', 'foreign_travel', 'imposed'],
  notification_order: ['notification_order', 'imposed'],
  foreign_travel_order: ['foreign_travel_order', 'foreign_travel', 'imposed'],
  sro_breach_notification: ['sro', 'breach', 'notification', 'imposed'],
  sfo_charged: ofOffences,
  sfo_convicted: ofOffences,
  sfo_still_charged: ofOffences,
  sfo_other_outcome: ofOffences,
  serious_case_review: ['case_review', 'imposed'],
  category_1_rate_10_plus: ofRates,
  category_1_one_in_n_10_plus: ofRates,
  [populationMeasure]: ['population', 'age_10'],
};

const offence = (says: Says): SheetMeasure[] => {
  if (says('still_charged')) return ['sfo_still_charged'];
  if (says('other_outcome')) return ['sfo_other_outcome'];
  if (says('convicted') && says('charged')) return ['sfo_charged', 'sfo_convicted'];
  if (says('convicted')) return ['sfo_convicted'];
  if (says('charged')) return ['sfo_charged'];
  return ['sfo_charged', 'sfo_convicted', 'sfo_still_charged', 'sfo_other_outcome'];
};

const breachOfNotification = (says: Says): SheetMeasure => {
  if (says('cautioned') === says('convicted')) return 'notification_breach';
  return says('cautioned') ? 'notification_breach_cautioned' : 'notification_breach_convicted';
};

const order = (says: Says): SheetMeasure[] => {
  if (says('sro')) return ['sro_breach_notification'];
  if (says('revoked')) return ['lifetime_notification_revoked'];
  if (says('foreign_travel_order')) return ['foreign_travel_order'];
  if (says('notification_order')) return ['notification_order'];
  if (says('shpo') && (says('breach') || says('custody'))) return ['shpo_breach'];
  if (says('foreign_travel')) return ['shpo_foreign_travel'];
  return says('shpo') ? ['shpo'] : [];
};

const breach = (says: Says): SheetMeasure[] => {
  if (says('licence') || says('custody')) return ['returned_to_custody'];
  const isNotification = says('notification') && says('breach');
  const isDealtWith = says('cautioned') || says('convicted');
  if (isNotification || (isDealtWith && (says('notification') || says('breach')))) {
    return [breachOfNotification(says)];
  }
  return [];
};

const count = (says: Says, isByGroup: boolean): SheetMeasure[] => {
  const isSnapshot = says('snapshot') || says('eligible');
  // Who is eligible is counted on a day, also in a table that speaks of its year.
  if (isSnapshot && !(isByGroup && says('yearly'))) return ['eligible'];
  if (!isByGroup || !says('yearly')) return [];
  return says('snapshot') ? ['eligible', 'managed_level_2_3'] : ['managed_level_2_3'];
};

/**
 * The measure that the words of a column or title name.
 *
 * @param isByGroup whether they name a category, a level or a total, without which a year names
 *   nothing
 */
export const namedMeasure = (concepts: ReadonlySet<Concept>, isByGroup: boolean): NamedMeasure => {
  const says: Says = (concept) => concepts.has(concept);
  const lists: SheetMeasure[][] = [
    says('one_in_n') ? ['category_1_one_in_n_10_plus'] : [],
    says('per_100_000') ? ['category_1_rate_10_plus'] : [],
    says('population') ? [populationMeasure] : [],
    says('case_review') ? ['serious_case_review'] : [],
    says('further_offence') ? offence(says) : [],
    order(says),
    breach(says),
    count(says, isByGroup),
  ];
  const measures = lists.find((list) => list.length > 0) ?? [];
  const explained = new Set([
    ...always,
    ...measures.flatMap((measure) => explains[measure] ?? []),
    // Words that name no measure can still describe who is counted.
    ...(measures.length === 0 ? (['managed', 'notification', 'rate'] as const) : []),
  ]);
  return { measures, unexplained: [...concepts].filter((concept) => !explained.has(concept)) };
};
