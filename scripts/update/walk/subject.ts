/** The name of the subject, in running text and, with its own signs between the words, in addresses. */
const named = /(?<![a-z])mappa(?![a-z])|multi[^a-z]agency[^a-z]+public[^a-z]+protection/i;

/** Whether one of the texts names the subject: MAPPA, short or in full. */
export const isOnSubject = (...texts: readonly string[]): boolean =>
  texts.some((text) => named.test(text));

/** Kinds of documents of GOV.UK that hold no figures by area, as it names them. */
const withoutFigures = [
  'guidance',
  'statutory_guidance',
  'detailed_guide',
  'guide',
  'manual',
  'manual_section',
  'form',
  'contact',
  'organisation',
  'news_story',
  'press_release',
  'speech',
  'policy_paper',
  'statistics_announcement',
  'official_statistics_announcement',
  'national_statistics_announcement',
];

/** Whether a kind of document can hold figures by area. */
export const mayHoldFigures = (documentType: string): boolean =>
  !withoutFigures.includes(documentType);
