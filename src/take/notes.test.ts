import { describe, expect, it } from 'vitest';
import { measures } from '../vocabulary/measures.ts';
import { qualities } from '../vocabulary/quality.ts';
import { statuses } from '../vocabulary/status.ts';
import { takeColumns } from './columns.ts';
import { notesOf, type Note } from './notes.ts';
import { comparisonRow, origin, recallRatio } from './take.fixtures.ts';
import { takeRowsOf } from './takeRow.ts';

const notes = notesOf([], measures, origin);
const under = (topic: Note['topic'], among = notes): Note[] =>
  among.filter((note) => note.topic === topic);

describe('the notes of a file', () => {
  it('define every measure, with all its caveats', () => {
    for (const { title, sentence, caveats } of measures) {
      const texts = under('Measure').flatMap(({ term, text }) => (term === title ? text : []));
      expect(texts).toContain(sentence);
      for (const caveat of caveats) expect(texts).toContain(`Caveat: ${caveat}`);
    }
  });

  it('explain every column, status and quality', () => {
    const terms = (topic: Note['topic']) => under(topic).map(({ term }) => term);
    expect(terms('Column')).toEqual(takeColumns.map(({ name }) => name));
    expect(terms('Status')).toEqual(statuses);
    expect(terms('Quality')).toEqual(qualities);
    expect(new Set(under('Status').map(({ text }) => text)).size).toBe(statuses.length);
  });

  it('name every source once, also two of one title', () => {
    const shared = new Map(
      ['https://example.org/a', 'https://example.org/b', ''].map((url, source) => [
        source,
        { source, title: 'Annual report', url },
      ]),
    );
    const rows = takeRowsOf(
      ['0 1', '1 2'].map((ids) => comparisonRow({ sources: ids })),
      recallRatio,
      shared,
    );
    expect(under('Source', notesOf(rows, [recallRatio], origin))).toEqual(
      ['No address known.', 'https://example.org/a', 'https://example.org/b'].map((text) => ({
        topic: 'Source',
        term: 'Annual report',
        text,
      })),
    );
  });

  it('leave out what is not known of the file', () => {
    const bare = notesOf([], [], { ...origin, address: null, accessed: null });
    expect(under('File', bare).map(({ term }) => term)).toEqual([
      'Title',
      'Data release',
      'Licence',
      'How to cite',
      'Interval',
    ]);
  });
});
