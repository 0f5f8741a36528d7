/*
 * What the words of a spreadsheet's headings speak of. A heading of a wide table is short and names
 * several things at once: a category, a level, a day or a year, an order, a breach. Each line here
 * is one such thing in the wordings that are known for it. Texts come in plain form (see
 * plainForm.ts); a line takes its words out of the text, so that no later one reads them again, and
 * what is left in the end is what the vocabulary does not know.
 */

/** A thing that a heading can speak of besides categories, levels and years. */
export type Concept =
  | 'one_in_n'
  | 'per_100_000'
  | 'population'
  | 'age_10'
  | 'case_review'
  | 'further_offence'
  | 'still_charged'
  | 'other_outcome'
  | 'charged'
  | 'convicted'
  | 'cautioned'
  | 'foreign_travel'
  | 'foreign_travel_order'
  | 'notification_order'
  | 'shpo'
  | 'sro'
  | 'licence'
  | 'custody'
  | 'breach'
  | 'notification'
  | 'revoked'
  | 'imposed'
  | 'eligible'
  | 'managed'
  | 'snapshot'
  | 'yearly'
  | 'rate'
  | 'total';

/** Words of periods; they are sought in the whole heading, before its years are taken out. */
export const periodConcepts: readonly (readonly [RegExp, Concept])[] = [
  // An age speaks of years and of no period.
  [
    /\b(?:aged? |ages )?\(?(?:10|ten)(?: years)?(?: of age)? ?(?:\+|(?:and|or) (?:over|above|older|more|up|upwards)|plus)/g,
    'age_10',
  ],
  [/\bmid-?(?:year)?[- ]?20\d\d\b/g, 'population'],
  [
    /\b(?:1(?:st)? april|april)(?: 20\d\d)? ?(?:to|-|and|until) ?(?:31(?:st)? march|march)\b/g,
    'yearly',
  ],
  [/\b(?:years?|12 months|twelve months|period) (?:to|ending|ended|until)\b/g, 'yearly'],
  [
    /\b(?:at|on|as at|as of|by)? ?(?:the )?(?:31(?:st)? march|31[/.]0?3\b|year[- ]?end|end of (?:the )?(?:year|march|period)|snapshot|point in time|caseload|stock|census day)\b/g,
    'snapshot',
  ],
  [
    /\b(?:in|during|over|throughout|within|across|through) (?:the )?(?:whole |entire |full |reporting |financial )?(?:years?|period|12 months|twelve months)\b/g,
    'yearly',
  ],
  [/\b(?:during|throughout|over) (?=20\d\d)|\bin (?=20\d\d ?[-/])/g, 'yearly'],
  [
    /\b(?:in-year|yearly|cumulative|annual|annually|year|years|12 months|flow|throughput)\b/g,
    'yearly',
  ],
];

/** From top to bottom; the longer wording of a thing stands before the shorter. */
export const concepts: readonly (readonly [RegExp, Concept])[] = [
  [/\b(?:one|1) in (?:every|n)\b/g, 'one_in_n'],
  [/\bper (?:100,?000|100 000|100 ?k|hundred thousand)\b/g, 'per_100_000'],
  [/\b(?:(?:head|heads) of (?:the )?)?(?:populations?|residents?|inhabitants)\b/g, 'population'],
  [/\b(?:mappa )?serious case reviews?(?: \(?scrs?\)?)?|\bscrs?\b/g, 'case_review'],
  [/\bserious further offen[cs](?:es?|ing)(?: \(?sfos?\)?)?|\bsfos?\b/g, 'further_offence'],
  [
    /\b(?:still|remain(?:ing|s|ed)?|currently|awaiting|pending|outstanding)(?: on)?(?: charge[ds]?\b| trial\b)?/g,
    'still_charged',
  ],
  [
    /\b(?:other|another) (?:outcomes?|disposals?|results?)\b|\bacquit(?:ted|tals?)\b/g,
    'other_outcome',
  ],
  [/\bcharge[ds]?\b/g, 'charged'],
  [/\bconvict(?:ed|ions?)\b/g, 'convicted'],
  [/\bcaution(?:ed|s)?\b/g, 'cautioned'],
  [/\bfto\b/g, 'foreign_travel_order'],
  [/\bnotification-order\b|\bnos\b/g, 'notification_order'],
  [
    /\b(?:foreign |overseas )?travel (?:restrictions?|conditions?|bans?|prohibitions?|requirements?)\b|\bforeign travel\b/g,
    'foreign_travel',
  ],
  [/\bshpo\b/g, 'shpo'],
  [/\bsro\b/g, 'sro'],
  [/\blicen[cs]e(?:s|es)?(?: conditions?| revocations?)?\b/g, 'licence'],
  [
    /\b(?:returned|returns?|sent|recall(?:ed|s)?|taken|committed|sentenced)(?: back)?(?: to (?:custody|prison|jail))?\b|\b(?:imprison(?:ed|ment)|jailed|rtc|resulting in custody)\b/g,
    'custody',
  ],
  [
    /\bbreach(?:\(es\)|es|ed|ing)?(?!\w)|\bfail(?:ed|ure|ures|ing)? to comply(?: with)?\b|\bnon-?compliance(?: with)?\b/g,
    'breach',
  ],
  [
    /\b(?:notification|registration)(?: requirements?)?\b|\bsex(?:ual)? people'?s? register\b/g,
    'notification',
  ],
  [/\brevo(?:ked|kes?|cations?|king)\b/g, 'revoked'],
  [
    /\b(?:imposed|made|granted|issued|obtained|given|secured|handed down)(?: by (?:the )?courts?)?\b|\b(?:by|in) (?:the )?courts?\b/g,
    'imposed',
  ],
  [/\beligible\b|\bin the community\b/g, 'eligible'],
  [/\bmanage(?:d|ment)\b/g, 'managed'],
  [/\b(?:crude )?rates?\b/g, 'rate'],
  [/\b(?:grand |overall )?totals?\b|\ball\b|\boverall\b|\bcombined\b|\bsum\b/g, 'total'],
];

/** Shorthand of analysts, written out before anything else is sought. */
export const shorthand: readonly (readonly [RegExp, string])[] = [
  [/_/g, ' '],
  [/\b(?:lvls?|levs?|tiers?)\.? ?(?=\d|one\b|two\b|three\b|i{1,3}\b)/g, 'level '],
  [/\bc(?:at|ategory)? ?([1-4]) ?[/-]? ?l(?:evel)? ?([1-3])\b/g, 'category $1 level $2'],
  [/\bc ?(?=[1-4]\b)/g, 'category '],
  [/\bl ?(?=[1-3]\b)/g, 'level '],
  [/\blevel (?:one|i)\b/g, 'level 1'],
  [/\blevel (?:two|ii)\b/g, 'level 2'],
  [/\blevel (?:three|iii)\b/g, 'level 3'],
  [/\bcategor(?:y|ies) (?:four|iv)\b/g, 'category 4'],
];

/** What stands for all levels or all categories of an area together. */
export const wholeLists: readonly (readonly [RegExp, 'levels' | 'categories'])[] = [
  [/\ball levels\b|\bany level\b|\blevels 1(?: ?(?:to|-) ?|, ?2,? ?(?:and |or )?)3\b/g, 'levels'],
  [
    /\ball categories\b|\bany category\b|\bcategor(?:y|ies) 1(?: ?(?:to|-) ?|, ?2,? ?(?:and |or )?)[34]\b/g,
    'categories',
  ],
];

/** Categories that a heading describes without their numbers. */
export const describedCategories: readonly (readonly [RegExp, '1' | '2' | '3' | '4'])[] = [
  [
    /\bviolent(?: people)?(?: ?(?:and|or|\/|,) ?(?:other )?sex(?:ual)?(?: people)?)?(?: people)?/g,
    '2',
  ],
  [/\bother dangerous(?: people)?\b|\bdangerous people\b/g, '3'],
  [
    /\bterroris[mt]s?(?: (?:convicted|risk|people|and|or|offen[cs]es?|connected|terroris[mt]))*\b/g,
    '4',
  ],
  [/\b(?:registered )?sex(?:ual)? people\b|\bregistered people\b|\bregistrants\b/g, '1'],
];

/** Words that change nothing in what a heading says. */
export const fillers =
  /\b(?:number|numbers|no|num|count|counts|of|the|a|an|people|persons?|who|were|was|are|is|been|have|has|had|having|became|become|for|at|in|on|under|by|to|from|as|and|or|with|that|this|their|them|each|per|mappa|level|levels|category|categories|cases?|orders?|offences?|requirements?|subject|following|follows|because|due|after|as a result|result|application|applications|police|area|areas|head|nearest|100|hundred|rounded|approx|approximate|mid|mid-year|estimates?|estimated|aged?|ages|over|older|above|years|yrs|year|ordinary|active|enhanced|single|multi-agency|multi|agency|agencies|supervision|eligibility|living|registered|lifetime|indefinite|general|figure|figures|value|n|including|incl|between|at any (?:one )?(?:time|point)|only|both|either|during|reported|recorded|conditions?|commissioned|commenced|completed|undertaken|carried out|multi agency public protection arrangements|england and wales|england|wales)\b/g;
