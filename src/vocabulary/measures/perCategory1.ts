import type { FigureMeasureId } from '../figureMeasures.ts';
import type { Measure } from '../measure.ts';

const perThousand = (
  id: string,
  figure: FigureMeasureId,
  title: string,
  shortTitle: string,
  sentence: string,
): Measure => ({
  id,
  family: 'per_category_1',
  title,
  shortTitle,
  sentence,
  unit: 'per 1,000 Category 1 individuals',
  numerator: { measure: figure, category: '1', level: 'all' },
  denominator: { measure: 'eligible', category: '1', level: 'all' },
  per: 1000,
  period: 'yearly',
  intervalMethod: 'ratio',
  decimals: 1,
  caveats: [
    'Events over the year are divided by the people counted on 31 March at its end, not by everyone who was Category 1 during it.',
  ],
});

/** Yearly events beside the number of Category 1 individuals, which needs no population. */
export const perCategory1Measures: readonly Measure[] = [
  perThousand(
    'notification_breach_per_category_1',
    'notification_breach',
    'Notification breaches per 1,000 Category 1 individuals',
    'Notification breaches per 1,000',
    'Category 1 individuals cautioned or convicted in the year for breach of notification requirements, for every 1,000 Category 1 individuals on 31 March.',
  ),
  perThousand(
    'shpo_per_category_1',
    'shpo',
    'Sexual Harm Prevention Orders per 1,000 Category 1 individuals',
    'SHPOs per 1,000',
    'Sexual Harm Prevention Orders imposed in the year, for every 1,000 Category 1 individuals on 31 March.',
  ),
  perThousand(
    'lifetime_notification_revoked_per_category_1',
    'lifetime_notification_revoked',
    'Lifetime notifications revoked per 1,000 Category 1 individuals',
    'Revocations per 1,000',
    'Lifetime notifications revoked on application in the year, for every 1,000 Category 1 individuals on 31 March.',
  ),
];
