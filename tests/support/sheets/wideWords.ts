/*
 * Wordings for made tables of all areas. Many are not in the vocabulary of the reader, on purpose:
 * what such a column counts must follow from sums, or the column must be refused.
 */

/** Wordings of each category, from common to rare. */
export const categoryWords: Record<'1' | '2' | '3', readonly string[]> = {
  '1': [
    'Category 1',
    'Cat 1',
    'Cat. 1',
    'RSOs',
    'Registered sexual offenders',
    'C1',
    'Category One',
  ],
  '2': [
    'Category 2',
    'Cat 2',
    'Cat. 2',
    'Violent offenders',
    'Violent and other sexual offenders',
    'C2',
    'Category Two',
  ],
  '3': [
    'Category 3',
    'Cat 3',
    'Cat. 3',
    'Other dangerous offenders',
    'Other dangerous',
    'C3',
    'Category Three',
  ],
};

/** Wordings of a level; `#` is its number. */
export const levelWords = ['Level #', 'level #', 'L#', 'Lvl #', 'Lev #'] as const;

/** Wordings of a total over categories, some of which say nothing by themselves. */
export const totalWords = ['Total', 'All', 'Overall', 'Grand total', 'TOTAL'] as const;

/** Wordings that only a sum can explain. */
export const strangeTotals = [
  'Headcount',
  'Altogether',
  'The lot',
  'Everyone counted',
  'Subtotal',
] as const;

/** How the words of a block stand at its columns; `#` is the category and level. */
export const blockWords = {
  eligible: [
    '#',
    '# (31 March)',
    '# on 31 March',
    'Snapshot: #',
    '# in the community',
    'MAPPA-eligible: #',
  ],
  managed_level_2_3: [
    '# (year)',
    '# during the year',
    '# in the year',
    'Yearly total: #',
    '# 1 April to 31 March',
    '# managed over the year',
    '# in-year',
  ],
  returned_to_custody: [
    '# returned to custody (breach of licence)',
    'Breach of licence: #',
    '# licence breach',
    'Recalled to custody: #',
    '# returned to custody for breach of licence',
    'Licence breaches - #',
    '# recalls',
  ],
  shpo_breach: [
    'Breach of SHPO: #',
    '# SHPO breach',
    '# sent to custody (breach of SOPO/SHPO)',
    '# imprisoned for breach of a Sexual Harm Prevention Order',
  ],
  sfo_charged: [
    'Serious further offences: # charged',
    'SFO charges #',
    '# charged with SFO',
    '# charged with a serious further offence',
  ],
  serious_case_review: ['SCRs #', 'Serious case reviews (#)', 'MAPPA Serious Case Reviews: #'],
} as const;

/** Wordings of the figures that are not counted by category and level. */
export const singleWords = {
  category_1_rate_10_plus: [
    'RSOs per 100,000 population',
    'Category 1 per 100,000 of population aged 10 and over',
    'Registered sexual offenders per 100,000 head of population',
    'Cat 1 rate per 100,000 (10+ population)',
  ],
  notification_breach: [
    'RSOs cautioned or convicted for breach of notification requirements',
    'Breach of requirement: cautions and convictions',
    'Cautioned/convicted (breach of notification)',
    'Category 1 cautioned or convicted for failing to comply with notification requirements',
  ],
  shpo: [
    'SHPOs imposed',
    'Sexual Harm Prevention Orders',
    'SOPOs/SHPOs granted',
    'SHPOs made by the courts',
  ],
  shpo_foreign_travel: [
    'SHPOs with foreign travel restriction',
    'Foreign travel restrictions imposed',
    'SHPO (foreign travel condition)',
  ],
  notification_order: [
    'NOs imposed',
    'Notification Orders',
    'Notification Orders made',
    'Number of notification orders',
  ],
  sro_breach_notification: [
    'Notification following SRO breach',
    'Subject to notification following breach of SRO',
    'SRO breach (notification)',
    'Became subject to notification after breach of a Sexual Risk Order',
  ],
  lifetime_notification_revoked: [
    'RSOs notification revoked',
    'Lifetime notification revoked',
    'RSOs having notification revoked on application',
    'Indefinite notification requirements revoked',
  ],
} as const;

/** Wordings of the population; the last can be understood only beside the rate. */
export const populationWords = [
  'Population (aged 10+)',
  '10+ population',
  'Population aged 10 and over (to nearest 100)',
  'Residents 10 and over',
  'Population',
] as const;

/** Columns of something else, which must be refused. */
export const otherColumns = [
  'Victims contacted',
  'Category 1 in custody',
  'Category 2 Level 2 awaiting allocation',
  'Level 3 meetings held',
  'Staff in post',
  'Category 1 Level 1 (previous year)',
  '% at Level 2',
  'SHPOs refused',
  'Category 1 women',
  'Disclosures made',
] as const;

/** Words of a block that nobody could know: only a sum with other columns explains them. */
export const strangeBlocks = [
  'Gloaming: #',
  '# (of the second kind)',
  'Returns B: #',
  '# as tallied',
  'Post-hoc #',
] as const;

/** Headings above a block, whose columns name only categories and levels. */
export const groupWords = {
  eligible: [
    'MAPPA-eligible offenders on 31 March',
    'Snapshot on 31 March',
    'Eligible offenders in the community',
    'Caseload at 31 March',
  ],
  managed_level_2_3: [
    'Managed at Level 2 or 3 during the year',
    'Yearly total',
    'In the year',
    'Offenders managed during the year, 1 April to 31 March',
  ],
  returned_to_custody: [
    'Returned to custody for breach of licence',
    'Breach of licence',
    'Recalled to custody',
    'Level 2 and 3 offenders returned to custody',
  ],
  shpo_breach: ['Breach of SHPO', 'Sent to custody for breach of SHPO or SOPO'],
  sfo_charged: [
    'Charged with a serious further offence',
    'Serious further offences: charged',
    'SFO charges',
  ],
  serious_case_review: ['Serious case reviews', 'MAPPA SCRs'],
} as const;
