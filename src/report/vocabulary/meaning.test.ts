import { describe, expect, it } from 'vitest';
import { isKnown, meaningOf } from './meaning.ts';
import { plainForm } from './plainForm.ts';

describe('plainForm', () => {
  it('takes off footnote marks, case, dashes of all lengths and the colon at the end', () => {
    expect(plainForm('  Level 1*[2]:\n')).toBe('level 1');
    expect(plainForm('Category 1 – violent')).toBe('category 1 - violent');
  });

  it('gives one wording to all wordings of the same thing', () => {
    expect(plainForm('RSOs')).toBe(plainForm('Registered Sexual Offenders'));
    expect(plainForm('SOPO')).toBe(plainForm('Sexual Harm Prevention Order (SHPO)'));
    expect(plainForm('life time')).toBe(plainForm('Lifetime'));
    expect(plainForm('MAPPA-eligible offenders')).toBe(plainForm('MAPPA-eligible individuals'));
  });
});

describe('meaningOf', () => {
  it.each([
    ['RSOs cautioned or convicted for breach of notification requirements', 'notification_breach'],
    [
      'Category 1 who have had their life time notification revoked on application',
      'lifetime_notification_revoked',
    ],
    ['SHPO', 'shpo'],
    ['Sexual Harm Prevention Orders', 'shpo'],
    ['SHPO with foreign travel restriction', 'shpo_foreign_travel'],
    ['SHPOs (with foreign travel restrictions)', 'shpo_foreign_travel'],
    ['NOs', 'notification_order'],
    ['Notification Order', 'notification_order'],
    ['Foreign Travel Orders', 'foreign_travel_order'],
    [
      'Total number of Registered Sexual Offenders per 100,000 population',
      'category_1_rate_10_plus',
    ],
  ])('knows the row “%s”', (wording, single) => {
    expect(meaningOf(wording)).toEqual({ single });
  });

  it.each([
    ['MAPPA-eligible offenders on 31 March 2019', 'eligible'],
    [
      'MAPPA-eligible individuals in Levels 2 and 3 by category (yearly total)',
      'managed_level_2_3',
    ],
    ['Level 2 and 3 offenders returned to custody', 'returned_to_custody'],
    ['Breach of licence', 'returned_to_custody'],
    ['Returned to custody for breach of SHPO', 'shpo_breach'],
    ['Breach of SOPO', 'shpo_breach'],
  ])('knows the heading “%s”', (wording, grid) => {
    expect(meaningOf(wording)).toEqual({ grid });
  });

  it('tells the words of an axis from rows and headings that begin with them', () => {
    expect(meaningOf('Category 1: Registered sex offenders')).toEqual({ axis: { category: '1' } });
    expect(meaningOf('Violent offenders')).toEqual({ axis: { category: '2' } });
    expect(meaningOf('Level 2')).toEqual({ axis: { level: '2' } });
    expect(meaningOf('Total')).toEqual({ axis: { total: true } });
    expect(isKnown('Category 1 cautioned or convicted')).toBe(false);
    expect(isKnown('Restrictive orders for Category 1 offenders')).toBe(false);
  });

  it('takes no sentence for a heading', () => {
    expect(isKnown(`Breach of licence ${'and so on '.repeat(40)}`)).toBe(false);
  });
});
