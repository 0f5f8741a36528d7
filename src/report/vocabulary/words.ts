import type { Category } from '../../vocabulary/categories.ts';
import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import type { Level } from '../../vocabulary/levels.ts';

/*
 * The one vocabulary of the reader. A label that the Ministry rewords is a line here. Texts come
 * in plain form: lower case, single spaces, `and` for `&`, no footnote marks, straight dashes.
 * First the synonyms turn wordings into one wording each, from top to bottom; then the first line
 * of a list that fits gives the meaning.
 */

/** Wordings of the years since 2015-16, each turned into one. */
export const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\blife[ -]?(time|long)\b|\bindefinite\b/g, 'lifetime'],
  [/\bsexual harm prevention orders?( \(shpos?\))?/g, 'shpo'],
  [/\bsexual offen[cs]es? prevention orders?( \(sopos?\))?/g, 'shpo'],
  [/\b(shpo|sopo)s?\b/g, 'shpo'],
  [/\bsexual risk orders?( \(sros?\))?|\bsros?\b/g, 'sro'],
  [/\bforeign travel orders?( \(ftos?\))?|\bftos?\b/g, 'fto'],
  [/\bnotification orders?( \(nos?\))?|^nos?$/g, 'notification-order'],
  [/\b(registered )?sex(ual)? offender notification\b/g, 'notification'],
  [/\bregistered sex(ual)? offenders?( \(rsos?\))?|\brsos?\b/g, 'category 1'],
  [/\b(subject|those subject) to notification requirements\b/g, 'subject to notification'],
  [/\b(offenders?|individuals?|persons|nominals|cases)\b/g, 'people'],
  [/\bcats?\.? ?(?=\d)/g, 'category '],
  [/\bcategory (one|i)\b/g, 'category 1'],
  [/\bcategory (two|ii)\b/g, 'category 2'],
  [/\bcategory (three|iii)\b/g, 'category 3'],
  [/\blicense\b/g, 'licence'],
  [/\b(re-?call(ed|s)?) to (custody|prison)\b|\breturned to prison\b/g, 'returned to custody'],
];

/** Rows that hold one figure: the measure that each words. */
export const singleFigures: readonly (readonly [RegExp, FigureMeasureId])[] = [
  [/\b(one|1) in every\b/, 'category_1_one_in_n_10_plus'],
  [/\bper 100,?000\b|\bper 100 000\b/, 'category_1_rate_10_plus'],
  [/\bbreach.*\bsro\b|\bsro\b.*\bbreach/, 'sro_breach_notification'],
  [
    /\bnotification\b.*\brevoked\b|\brevo(ked|cation)\b.*\bnotification\b/,
    'lifetime_notification_revoked',
  ],
  [/\b(cautioned|convicted)\b.*\bbreach.*\bnotification\b/, 'notification_breach'],
  [/\bbreach.*\bnotification\b.*\b(cautioned|convicted)\b/, 'notification_breach'],
  [/^(number of |total )?fto( imposed.*)?$/, 'foreign_travel_order'],
  [/^(number of |total )?notification-order( imposed.*)?$/, 'notification_order'],
  [
    /^(number of |total )?(shpo )?\(?((with|including|and) )?(an? )?foreign travel (restriction|condition)s?\)?( imposed.*)?$/,
    'shpo_foreign_travel',
  ],
  [/^(number of |total )?shpo( imposed.*)?$/, 'shpo'],
];

/** Measures counted by category and level, and the words in the headings of their tables. */
export const grids: readonly (readonly [RegExp, FigureMeasureId])[] = [
  [/\bbreach(es|ing)?( of)?( an?| their)? shpo\b/, 'shpo_breach'],
  [
    /\breturned to custody\b|\bbreach(es|ing)?( of)?( an?| their)? licence\b/,
    'returned_to_custody',
  ],
  [
    /\blevels? 2 (and|or|\/|to) (level )?3\b.*(\bby category\b|\byearly\b|\bin the year\b)/,
    'managed_level_2_3',
  ],
  [/\byearly total\b.*\blevels? 2 (and|or) 3\b/, 'managed_level_2_3'],
  [/\beligible\b.*\b31(st)? march\b|\b31(st)? march\b.*\beligible\b/, 'eligible'],
  [/\beligible\b.*\b31[/.]0?3[/.]/, 'eligible'],
];

/** What a heading of a row or column stands for besides its measure. */
export type Axis = { category: Category } | { level: Level } | { total: true };

export const axes: readonly (readonly [RegExp, Axis])[] = [
  [/^levels? 2 ?(and|or|\+|\/) ?(level )?3$/, { level: '2+3' }],
  [/^level 1($| ?[-:(])/, { level: '1' }],
  [/^level 2($| ?[-:(])/, { level: '2' }],
  [/^level 3($| ?[-:(])/, { level: '3' }],
  [/^(grand |overall )?totals?$|^all( categories| levels)?$/, { total: true }],
  [
    /^category 1($|:| -| \(| people\b| category 1| subject to| violent| other| terror)/,
    { category: '1' },
  ],
  [
    /^category 2($|:| -| \(| people\b| category 1| subject to| violent| other| terror)/,
    { category: '2' },
  ],
  [
    /^category 3($|:| -| \(| people\b| category 1| subject to| violent| other| terror)/,
    { category: '3' },
  ],
  [
    /^category 4($|:| -| \(| people\b| category 1| subject to| violent| other| terror)/,
    { category: '4' },
  ],
  // Below a heading that says “Category” for all of them.
  [/^1: (category 1|subject to|sex)/, { category: '1' }],
  [/^2: (violent|other sex)/, { category: '2' }],
  [/^3: other dangerous/, { category: '3' }],
  [/^4: terror/, { category: '4' }],
  [/^violent( and other sexual)? people$/, { category: '2' }],
  [/^other dangerous people$/, { category: '3' }],
  [/^terroris[mt]\b/, { category: '4' }],
];

/** Labels of rows that answer a question of a survey. */
export const answers =
  /^(yes|no|don'?t know|do not know|not sure|unsure|maybe|sometimes|prefer not to say|no answer|neither)$/i;

/** Headings and sentences that name measures without holding figures of their own. */
export const longestHeading = 160;

/*
 * Spreadsheets only. Their headings are short and stand alone, so that words are enough there
 * which in the prose of a report would say too little.
 */

/** Lists of categories or levels, which are none of them. */
export const axisLists =
  /\bcategor(y|ies) [1-4] ?(,|and|or|to|-|\/) ?(category )?[1-4]\b|\blevels? 1 ?(,|and|or|to|-|\/) ?(level )?[23]\b/g;

/** What a heading says anywhere in it; each is taken out before the next is sought. */
export const axisMentions: readonly (readonly [RegExp, Axis])[] = [
  [/\blevels? 2 ?(and|or|\+|\/|,|-|to) ?(level )?3\b/g, { level: '2+3' }],
  [/\blevels? 1\b/g, { level: '1' }],
  [/\blevels? 2\b/g, { level: '2' }],
  [/\blevels? 3\b/g, { level: '3' }],
  [/\bcategor(y|ies) 1\b/g, { category: '1' }],
  [/\bcategor(y|ies) 2\b/g, { category: '2' }],
  [/\bcategor(y|ies) 3\b/g, { category: '3' }],
  [/\bcategor(y|ies) 4\b/g, { category: '4' }],
];

/** The part of a title that speaks of a rate beside a number. */
export const rateInTitle = /,? *\b(and|with) (the |their )?([a-z]+ )?rates?\b.*$/i;

/** Headings of the columns that hold areas, years and the like. */
export const stubHeading =
  /^((mappa|police force|police|criminal justice|probation|geographic(al)?|geography|ons) )?(area|areas|region|regions|force|name|code|geography|year|years|year ending|financial year|reporting year|period|date|category|level|measure|type|group)( (name|code|of management|of mappa))?$/;

/** Units that are not counts of people or orders. */
export const otherUnits =
  /%|\bper ?cent(age)?s?\b|\bproportions?\b|\bshares?\b|\bchanges?\b|\bdifferences?\b|\brank(ing)?\b|\baverage\b|\bmean\b|\bratio\b/;

/** Groups of people that the figures do not hold apart. */
export const otherGroups =
  /\b(?<!resulting )in (custody|prison)\b|\b(fe)?males?\b|\b(wo)?men\b|\bethnic|\bage groups?\b|\bby age\b|\bgender\b|\bby sex\b|\bmeetings?\b|\battendance\b|\b(last|previous|prior) year\b|\bexclud(es|ing)\b|\bof (which|whom)\b/;

/** A rate of other people than those aged 10 and over. */
export const otherRates = /\ball ages\b|\badults?\b|\baged 1[1-9]\b/;
