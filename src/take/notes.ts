import type { IntervalMethod, Measure } from '../vocabulary/measure.ts';
import { qualities, qualityTitles } from '../vocabulary/quality.ts';
import { statuses, type Status } from '../vocabulary/status.ts';
import { describeDenominator, describeNumerator } from '../words/cells.ts';
import { dateInWords } from '../words/date.ts';
import { formatNumber } from '../words/numbers.ts';
import { citationInWords } from './citation.ts';
import { takeColumns } from './columns.ts';
import { licence, type Origin } from './origin.ts';
import { splitTexts } from './severalTexts.ts';
import type { TakeRow } from './takeRow.ts';

/** One thing to know about a file: under a topic, the thing meant and what is to be said of it. */
export interface Note {
  topic: 'File' | 'Query' | 'Measure' | 'Column' | 'Status' | 'Quality' | 'Source';
  term: string;
  text: string;
}

/** How the 95% interval of a value is found, one sentence a method. */
export const intervalSentences: Record<IntervalMethod, string> = {
  poisson: 'Exact Poisson interval of the count (Garwood 1936), over the denominator.',
  wilson:
    'Wilson score interval of a proportion (Wilson 1927); where the numerator passes the denominator, the exact Poisson interval of the numerator.',
  ratio:
    'Exact Poisson interval of the events (Garwood 1936), over the people at risk of them, who are taken as known.',
};
const widened =
  'A denominator known only between bounds widens the interval: the lower bound takes the largest denominator, the upper bound the smallest.';

const statusSentences: Record<Status, string> = {
  held: 'There is a figure above zero.',
  zero: 'There is a figure, and it is zero.',
  published_rate:
    'The rate stands as it was published; its count is not held, only the bounds that the rate allows.',
  not_applicable: 'The cell does not exist in that year, or there is nobody to divide by.',
  not_published: 'The figure exists, but its source withholds it.',
  not_held: 'The figure, or what it is divided by, has not been found in any source.',
};

/** What a file is, where it comes from and how to cite it. */
export function fileNotes(origin: Origin): Note[] {
  const { title, address, release, accessed } = origin;
  const texts: [term: string, text: string | null][] = [
    ['Title', title],
    ['Data release', `${release.number}, ${dateInWords(release.date)}`],
    ['Accessed', accessed === null ? null : dateInWords(accessed)],
    ['Address', address],
    ['Licence', `${licence.statement} ${licence.address}`],
    ['How to cite', citationInWords(origin)],
  ];
  return texts.flatMap(([term, text]) => (text === null ? [] : { topic: 'File', term, text }));
}

function measureNotes(measure: Measure): Note[] {
  const denominator = describeDenominator(measure);
  const scale = measure.per === 1 ? '' : ` × ${formatNumber(measure.per)}`;
  const texts = [
    measure.sentence,
    denominator === null
      ? `Value: ${describeNumerator(measure)}.`
      : `Value: (${describeNumerator(measure)}) / (${denominator})${scale}.`,
    `Unit: ${measure.unit}.`,
    `Interval: ${intervalSentences[measure.intervalMethod]}`,
    ...measure.caveats.map((caveat) => `Caveat: ${caveat}`),
  ];
  return texts.map((text) => ({ topic: 'Measure', term: measure.title, text }));
}

function sourceNotes(rows: readonly TakeRow[]): Note[] {
  // By title and address: two sources may share a title.
  const notes = new Map<string, Note>();
  for (const { source_titles, source_addresses } of rows) {
    const addresses = splitTexts(source_addresses);
    splitTexts(source_titles).forEach((term, place) => {
      const text = addresses[place] || 'No address known.';
      notes.set(`${term}\n${text}`, { topic: 'Source', term, text });
    });
  }
  return [...notes].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, note]) => note);
}

/**
 * What a reader of a file must know: what it is, the definitions and caveats of its measures, its
 * columns, statuses and qualities, and the sources of its rows.
 * @param measures those that the rows are of
 */
export const notesOf = (
  rows: readonly TakeRow[],
  measures: readonly Measure[],
  origin: Origin,
): Note[] => [
  ...fileNotes(origin),
  { topic: 'File', term: 'Interval', text: widened },
  ...measures.flatMap(measureNotes),
  ...takeColumns.map(({ name, description }): Note => ({
    topic: 'Column',
    term: name,
    text: description,
  })),
  ...statuses.map((status): Note => ({
    topic: 'Status',
    term: status,
    text: statusSentences[status],
  })),
  ...qualities.map((quality): Note => ({
    topic: 'Quality',
    term: quality,
    text: qualityTitles[quality],
  })),
  ...sourceNotes(rows),
];
