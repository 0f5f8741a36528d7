import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';

/** From which report on a measure is printed by every area, and why. */
export interface PrintedSince {
  measure: FigureMeasureId;
  /** Year of the 31 March that ends the first reporting year. */
  since: number;
  reason: string;
}

/**
 * What every report prints, if only as a dash, by the year from which on it can. A report of a
 * year before has not lost the measure: it did not exist.
 */
export const printedSince: readonly PrintedSince[] = [
  { measure: 'eligible', since: 2002, reason: 'the first reports are of 2001-02' },
  {
    measure: 'managed_level_2_3',
    since: 2004,
    reason: 'the three levels came with the MAPPA Guidance of 2003',
  },
  {
    measure: 'returned_to_custody',
    since: 2005,
    reason: 'counted by level, so not before the levels had run for a year',
  },
  {
    measure: 'notification_breach',
    since: 2002,
    reason: 'notification requirements are older than MAPPA (Sex Offenders Act 1997)',
  },
  {
    measure: 'notification_order',
    since: 2005,
    reason: 'the Sexual Offences Act 2003 made the order, in force on 1 May 2004',
  },
  {
    measure: 'shpo',
    since: 2005,
    reason: 'as SOPO under the Sexual Offences Act 2003, in force on 1 May 2004; SHPO since 2015',
  },
  {
    measure: 'shpo_breach',
    since: 2005,
    reason: 'breach of a SOPO, which there was from 1 May 2004',
  },
  {
    measure: 'lifetime_notification_revoked',
    since: 2013,
    reason:
      'no way out of lifetime notification before the Sexual Offences Act 2003 (Remedial) Order 2012',
  },
  {
    measure: 'category_1_rate_10_plus',
    since: 2009,
    reason: 'rates before were per 100,000 people of all ages',
  },
  {
    measure: 'shpo_foreign_travel',
    since: 2016,
    reason:
      'a restriction of the SHPO, in force on 8 March 2015; before, an order of its own (Foreign Travel Order)',
  },
  {
    measure: 'sro_breach_notification',
    since: 2016,
    reason:
      'the Sexual Risk Order came on 8 March 2015; breach of the order before it (RSHO) was not printed so',
  },
];
