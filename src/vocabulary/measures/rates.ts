import type { FigureCell, Measure } from '../measure.ts';

const populationCaveat =
  'A single year is divided by the population that the Ministry used for it; lines over the years are on one population base unless switched. Before March 2015 the population is implied by the count and the published rate and known only as an interval.';
const identificationCaveat =
  'A higher rate can mean more identification, recording or reporting as much as more offending.';
const orderCaveat = 'Orders are counted where and when a court imposed them.';

const rate = (
  id: string,
  title: string,
  shortTitle: string,
  sentence: string,
  numerator: FigureCell,
  period: Measure['period'],
  decimals: number,
  caveats: readonly string[] = [],
): Measure => ({
  id,
  family: 'rate',
  title,
  shortTitle,
  sentence,
  unit: 'per 100,000 people aged 10 and over',
  numerator,
  denominator: 'population_10_plus',
  per: 100_000,
  period,
  intervalMethod: 'poisson',
  decimals,
  caveats: [populationCaveat, identificationCaveat, ...caveats],
});

/** Family 1: rates per 100,000 people aged 10 and over. */
export const rateMeasures: readonly Measure[] = [
  rate(
    'category_1_rate',
    'Category 1 individuals per 100,000 people',
    'Category 1 rate',
    'People subject to sex offender notification requirements living in the community on 31 March, for every 100,000 residents aged 10 and over.',
    { measure: 'eligible', category: '1', level: 'all' },
    'snapshot',
    0,
  ),
  rate(
    'category_2_rate',
    'Category 2 individuals per 100,000 people',
    'Category 2 rate',
    'People convicted mainly of violent offences and managed in the community on 31 March, for every 100,000 residents aged 10 and over.',
    { measure: 'eligible', category: '2', level: 'all' },
    'snapshot',
    1,
  ),
  rate(
    'category_3_rate',
    'Category 3 individuals per 100,000 people',
    'Category 3 rate',
    'Other dangerous offenders managed at Level 2 or 3 on 31 March, for every 100,000 residents aged 10 and over.',
    { measure: 'eligible', category: '3', level: 'all' },
    'snapshot',
    2,
    ['Category 3 is small: in most areas fewer than 20 people.'],
  ),
  rate(
    'eligible_rate',
    'All MAPPA-eligible individuals per 100,000 people',
    'All eligible rate',
    'Everyone eligible for MAPPA and living in the community on 31 March, for every 100,000 residents aged 10 and over.',
    { measure: 'eligible', category: 'all', level: 'all' },
    'snapshot',
    0,
    ['The national total includes Category 4 from 2023; area totals never do.'],
  ),
  rate(
    'shpo_rate',
    'Sexual Harm Prevention Orders per 100,000 people',
    'SHPO rate',
    'Sexual Harm Prevention Orders imposed by the courts in the year, for every 100,000 residents aged 10 and over.',
    { measure: 'shpo', category: '1', level: 'all' },
    'yearly',
    1,
    [orderCaveat],
  ),
  rate(
    'notification_breach_rate',
    'Notification breaches per 100,000 people',
    'Notification breach rate',
    'Category 1 individuals cautioned or convicted in the year for breach of notification requirements, for every 100,000 residents aged 10 and over.',
    { measure: 'notification_breach', category: '1', level: 'all' },
    'yearly',
    1,
  ),
  rate(
    'lifetime_notification_revoked_rate',
    'Lifetime notifications revoked per 100,000 people',
    'Revocation rate',
    'Category 1 individuals whose lifetime notification was revoked on application in the year, for every 100,000 residents aged 10 and over.',
    { measure: 'lifetime_notification_revoked', category: '1', level: 'all' },
    'yearly',
    2,
  ),
];
