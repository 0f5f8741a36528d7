import type { Arbitrary } from 'fast-check';
import fc from 'fast-check';

/** How a report says the same things; each field is a wording met since 2015-16. */
export interface Wording {
  people: string;
  headings: [string, string, string];
  notificationBreach: string;
  revoked: string;
  orders: { shpo: string; foreignTravel: string; notification: string };
  riskOrder: string;
  licence: string;
  orderBreach: string;
  rate: string;
  dash: string;
  separator: string;
  mark: string | undefined;
}

const categoryOne = [
  'Registered sex offenders',
  'Subject to sex offender notification requirements',
  'Subject to notification requirements',
  'Registered sexual offenders',
];

/** Any wording of any year. */
export const wordings: Arbitrary<Wording> = fc.record({
  people: fc.constantFrom('offenders', 'individuals'),
  headings: fc
    .constantFrom(...categoryOne)
    .map((first): [string, string, string] => [
      `Category 1: ${first}`,
      'Category 2: Violent offenders',
      'Category 3: Other dangerous offenders',
    ]),
  notificationBreach: fc.constantFrom(
    'RSOs cautioned or convicted for breach of notification requirements',
    'Category 1 cautioned or convicted for breach of notification requirements',
    'Registered sexual offenders cautioned or convicted for breach of notification requirements',
  ),
  revoked: fc.constantFrom(
    'RSOs who have had their life time notification revoked on application',
    'Category 1 who have had their life time notification revoked on application',
    'Category 1 individuals who have had their lifetime notification revoked on application',
  ),
  orders: fc.constantFrom(
    {
      shpo: 'SHPO',
      foreignTravel: 'SHPO with foreign travel restriction',
      notification: 'NOs',
    },
    {
      shpo: 'Sexual Harm Prevention Order (SHPO)',
      foreignTravel: 'SHPO with foreign travel restriction',
      notification: 'Notification Order',
    },
    {
      shpo: 'SHPOs',
      foreignTravel: 'Sexual Harm Prevention Orders with foreign travel restrictions',
      notification: 'Notification Orders',
    },
  ),
  riskOrder: fc.constantFrom(
    'Number of people who became subject to notification requirements following a breach(es) of a Sexual Risk Order (SRO)',
    'Number of individuals who became subject to sex offender notification requirements following a breach(es) of a Sexual Risk Order (SRO)',
  ),
  licence: fc.constantFrom('Breach of licence', 'Returned to custody for breach of licence'),
  orderBreach: fc.constantFrom('Breach of SOPO', 'Breach of SHPO', 'Breach of SOPO/SHPO'),
  rate: fc.constantFrom(
    'Total number of Registered Sexual Offenders per 100,000 population',
    'Total number of individuals subject to sex offender notification requirements per 100,000 population',
  ),
  dash: fc.constantFrom('-', '–', '—', ''),
  separator: fc.constantFrom('', ','),
  mark: fc.constantFrom(undefined, '1', '2'),
});
