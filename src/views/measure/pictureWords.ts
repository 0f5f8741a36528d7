import type { PictureWords } from '../../take/picture/picture.ts';
import { legends } from '../../statistics/words/legend.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { valueText } from '../../words/figureText.ts';
import { countOf } from '../../words/numbers.ts';

/** More flagged figures than these are counted in a picture, and not listed. */
const mostFlags = 6;

/**
 * The words of a picture with what awaits a check among its figures, each with its reason.
 * @param rows the rows of the comparison that the chart shows
 */
export function withFlags(
  words: PictureWords,
  rows: readonly ComparisonRow[],
  measure: Measure,
): PictureWords {
  const flagged = rows.filter(({ flag, value }) => flag !== null && value !== null);
  if (flagged.length === 0) return words;
  const listed = flagged
    .slice(0, mostFlags)
    .map(
      (row) =>
        `${row.area} ${row.year_ending}, ${valueText(row, measure)} (${row.flag?.replace(/\.$/, '') ?? ''})`,
    );
  const more = flagged.length - listed.length;
  const rest = more === 0 ? '' : `; and ${countOf(more, 'figure')} more`;
  return { ...words, notes: [`Awaiting a check: ${listed.join('; ')}${rest}.`, ...words.notes] };
}

/** Where all figures come from. */
export const sourceSentence =
  'Source: MAPPA annual reports, the Ministry of Justice bulletin and press reports of them; populations from the Office for National Statistics. Each figure’s own source is behind the link. Contains public sector information licensed under the Open Government Licence v3.0.';

/** Sentences of a paragraph: a full stop inside a number ends none. */
const sentencesOf = (paragraph: string): string[] =>
  paragraph.split(/(?<=[.?!])\s+(?=[A-Z0-9])/).filter(Boolean);

/** The first sentence that says something; those before it say only what is spoken of. */
const findingOf = (paragraph: string, measure: Measure): string =>
  sentencesOf(paragraph).find(
    (sentence) => !sentence.startsWith(`${measure.title}, `) && !sentence.startsWith('Peers: '),
  ) ?? paragraph;

/** The longest that is said below the measure, in characters. */
const sentenceLength = 260;

/** What the paragraph says after its finding, as far as it fits in whole sentences. */
function sentenceOf(paragraph: string, finding: string): string {
  const sentences = sentencesOf(paragraph);
  let said = '';
  for (const sentence of sentences.slice(sentences.indexOf(finding) + 1)) {
    if (said.length + sentence.length > sentenceLength) break;
    said = `${said} ${sentence}`.trim();
  }
  return said;
}

/**
 * What a picture of a chart of one measure says around it.
 * @param paragraph what the view says; its first finding is the title, and what follows it stands below
 * @param when the year or years shown
 * @param known what else must be known to read the chart
 */
export const pictureWords = (
  measure: Measure,
  paragraph: string,
  when: string,
  ...known: readonly (keyof typeof legends)[]
): PictureWords => {
  const title = findingOf(paragraph, measure);
  return {
    title,
    subtitle: `${measure.title}, ${when} (${measure.unit})`,
    sentence: sentenceOf(paragraph, title),
    notes: [...known.map((name) => legends[name]), measure.caveats[0] ?? '', sourceSentence].filter(
      Boolean,
    ),
  };
};
