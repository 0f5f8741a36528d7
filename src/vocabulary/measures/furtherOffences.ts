import type { FigureCell, Measure } from '../measure.ts';

const chargeCaveat =
  'A charge is not a conviction, and the same person can be charged in one year and convicted in another.';
const smallCaveat =
  'Serious further offences are rare: in most areas a single charge moves the value far.';
const turnoverCaveat =
  'Charges of a whole year over the people of one day; those managed in the year are more.';

const furtherOffences = (
  id: string,
  title: string,
  shortTitle: string,
  sentence: string,
  numerator: FigureCell,
): Measure => ({
  id,
  family: 'further_offence',
  title,
  shortTitle,
  sentence,
  unit: 'per 1,000 eligible',
  numerator,
  denominator: { measure: 'eligible', category: 'all', level: 'all' },
  per: 1000,
  period: 'yearly',
  intervalMethod: 'ratio',
  decimals: 1,
  caveats: [chargeCaveat, smallCaveat, turnoverCaveat],
});

/**
 * Serious further offences beside everyone eligible. The Ministry's workbooks print them by area;
 * no report of an area does, so that no figure may be held.
 */
export const furtherOffenceMeasures: readonly Measure[] = [
  furtherOffences(
    'sfo_charged_per_1000',
    'Serious further offence charges per 1,000 eligible',
    'Serious further offence charges',
    'Individuals charged with a serious further offence in the year, for every 1,000 eligible for MAPPA in the community on 31 March.',
    { measure: 'sfo_charged', category: 'all', level: 'all' },
  ),
  furtherOffences(
    'sfo_convicted_per_1000',
    'Serious further offence convictions per 1,000 eligible',
    'Serious further offence convictions',
    'Individuals convicted of a serious further offence in the year, for every 1,000 eligible for MAPPA in the community on 31 March.',
    { measure: 'sfo_convicted', category: 'all', level: 'all' },
  ),
];
