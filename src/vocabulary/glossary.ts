/** One term of the field. */
export interface GlossaryTerm {
  term: string;
  /** What the letters of a short form stand for. */
  inFull?: string;
  /** What it means here, in one to three sentences. */
  meaning: string;
}

/** The terms of MAPPA as this dashboard uses them, in the order of the alphabet. */
export const glossary: readonly GlossaryTerm[] = [
  {
    term: 'Area',
    meaning:
      'One of the 42 parts of England and Wales in which MAPPA are organised. They follow the police force areas; the Metropolitan Police and the City of London are one area.',
  },
  {
    term: 'Awaits a check',
    meaning:
      'Said of a figure that stands far from its neighbours in time, steps much in one year, or does not give what its source prints beside it. It stays in every chart, under a flag and with the reason, until someone has looked at its source.',
  },
  {
    term: 'Category 1',
    meaning:
      'People who are subject to the notification requirements for sexual offenders, often called registered sexual offenders.',
  },
  {
    term: 'Category 2',
    meaning:
      'Mostly people sentenced to 12 months or more in custody, or to a hospital order, for a listed violent offence. Some sexual offenders who need not notify are in it too.',
  },
  {
    term: 'Category 3',
    meaning:
      'Other people who have committed an offence that shows they can cause serious harm, and who need the active management of several agencies. They are therefore at Level 2 or 3.',
  },
  {
    term: 'Category 4',
    meaning:
      'People convicted of terrorism or connected offences, and people who may become involved in terrorism. It stands in the tables from 2023 and is published for the nation only.',
  },
  {
    term: 'Duty to co-operate',
    meaning:
      'The legal duty of other bodies, such as councils, health services, housing providers and youth justice teams, to work with the Responsible Authority.',
  },
  {
    term: 'Foreign travel restriction',
    meaning:
      'A ban on travel to some or all countries as a part of a SHPO, to protect children or vulnerable adults abroad. Until March 2015 it was an order of its own, the Foreign Travel Order.',
  },
  {
    term: 'Level 1',
    meaning:
      'Ordinary agency management: the agency that leads the case manages it, and shares information with others where that is needed. Most people are at this level.',
  },
  {
    term: 'Level 2',
    meaning:
      'Active management by several agencies, which meet about the person because the risk cannot be managed at Level 1.',
  },
  {
    term: 'Level 3',
    meaning:
      'As Level 2, with senior staff who can commit more resources at short notice. It is for the few cases that need it most.',
  },
  {
    term: 'Licence',
    meaning:
      'The conditions under which a person serves the rest of a sentence in the community after release, supervised by probation.',
  },
  {
    term: 'MAPPA',
    inFull: 'Multi-Agency Public Protection Arrangements',
    meaning:
      'The way in which police, probation, prisons and other agencies together assess and manage the risk of people convicted of serious sexual, violent and terrorist offences.',
  },
  {
    term: 'MAPPA-eligible',
    meaning:
      'Falling into one of the categories. The tables count those who live in the community, not those who are in prison.',
  },
  {
    term: 'Notification order',
    meaning:
      'A court order that places a person who was convicted of a sexual offence abroad under the notification requirements here.',
  },
  {
    term: 'Notification requirements',
    meaning:
      'What a person on the so-called sex offenders’ register must tell the police: name, address, travel, bank and identity details, within three days of a change and at least once a year.',
  },
  {
    term: 'One population base',
    meaning:
      'The same counts over residents that are all counted from the 2021 Census, at the mid-year before each March, so that years can be compared. Up to March 2021 these populations are an estimate.',
  },
  {
    term: 'Press copy',
    meaning:
      'A copied or rewritten press item from which a figure was read; the original was not seen. It counts for less than an item read at its own paper.',
  },
  {
    term: 'Published rate',
    meaning:
      'A rate as its source printed it, whose count is not held. It is drawn hollow; the population that was used and the rounding say between which whole numbers the count lies.',
  },
  {
    term: 'Rate per 100,000 aged 10 and over',
    meaning:
      'A number of people divided by the residents of the area aged 10 and over, times 100,000. Ten is the age of criminal responsibility in England and Wales.',
  },
  {
    term: 'Recall',
    meaning:
      'Return to prison of a person on licence. The tables count people managed at Level 2 or 3 who were returned to custody for a breach of licence during the year.',
  },
  {
    term: 'Responsible Authority',
    meaning:
      'The police, the probation service and the prison service of an area acting together. The law charges them with the arrangements.',
  },
  {
    term: 'Revocation of lifetime notification',
    meaning:
      'A person whose notification has no end date can ask for a review, after 15 years or, if under 18 when it began, after 8 years. The tables count those whose application succeeded.',
  },
  {
    term: 'SHPO',
    inFull: 'Sexual Harm Prevention Order',
    meaning:
      'A court order, since March 2015, that forbids certain behaviour, and may require some, of a person dealt with for a listed offence, to protect the public from sexual harm. Whoever has one is in Category 1.',
  },
  {
    term: 'SMB',
    inFull: 'Strategic Management Board',
    meaning:
      'The board of senior people of all agencies that oversees MAPPA in an area and publishes its annual report.',
  },
  {
    term: 'Snapshot',
    meaning:
      'A count on one day. The tables count people in the community on 31 March of the year that is named.',
  },
  {
    term: 'SOPO',
    inFull: 'Sexual Offences Prevention Order',
    meaning: 'The order that the SHPO replaced in March 2015. Older ones stay in force.',
  },
  {
    term: 'SRO',
    inFull: 'Sexual Risk Order',
    meaning:
      'A court order, since March 2015, for a person who has done an act of a sexual nature and poses a risk of harm; no conviction is needed. Breaking it is an offence and brings the notification requirements.',
  },
  {
    term: 'Year ending',
    meaning:
      'The twelve months up to 31 March of the year that is named: 2023 is 1 April 2022 to 31 March 2023.',
  },
];
