import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areas, nation } from '../vocabulary/areas.ts';
import { measures } from '../vocabulary/measures.ts';
import { contentTitle, type FileContent } from './fileContent.ts';
import { fileName } from './fileName.ts';
import { formatIds } from './formats.ts';
import { slug } from './slug.ts';
import { measureOf } from './take.fixtures.ts';

const content: FileContent = {
  measure: 'recall_ratio',
  areas: ['Leicestershire', 'Devon and Cornwall'],
  years: { first: 2019, last: 2023 },
  release: 3,
};
const names = areas.map(({ name }) => name);

describe('the name of a file', () => {
  it.each([
    [content, 'mappa_recall-ratio_leicestershire-devon-and-cornwall_2019-2023_release-3.csv'],
    [
      {
        ...content,
        years: { first: 2023, last: 2023 },
        areas: [...names.slice(0, 4), nation.name],
      },
      'mappa_recall-ratio_4-areas_2023_release-3.csv',
    ],
    [
      { ...content, measure: null, areas: names },
      'mappa_all-measures_all-areas_2019-2023_release-3.csv',
    ],
    [{ ...content, areas: [] }, 'mappa_recall-ratio_2019-2023_release-3.csv'],
  ])('tells what is in it', (what, name) => expect(fileName(what, 'csv')).toBe(name));

  it('differs for every measure and every format', () => {
    const all = measures.flatMap(({ id }) =>
      formatIds.map((format) => fileName({ ...content, measure: id }, format)),
    );
    expect(new Set(all).size).toBe(measures.length * formatIds.length);
  });

  it('is safe on every system', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ unit: 'grapheme' })), (measure, some) => {
        const name = fileName({ ...content, measure, areas: some }, 'xlsx');
        expect(name).toMatch(/^mappa_[a-z0-9_-]+\.xlsx$/);
        expect(name.length).toBeLessThan(200);
      }),
    );
  });

  it('cuts a long part behind a whole word', () => {
    expect(slug('Ynys Môn & Gwynedd')).toBe('ynys-mon-gwynedd');
    expect(slug('one two three', 8)).toBe('one-two');
    expect(slug('one two three', 7)).toBe('one-two');
    expect(slug('indivisible', 5)).toBe('indiv');
  });
});

describe('the title of a file', () => {
  const title = measureOf('recall_ratio').title;
  it.each([
    [content, `${title}: Leicestershire and Devon and Cornwall, 2019 to 2023`],
    [
      {
        ...content,
        areas: [...names.slice(0, 4), nation.name],
        years: { first: 2023, last: 2023 },
      },
      `${title}: 4 areas, 2023`,
    ],
    [{ ...content, measure: null, areas: names }, 'MAPPA figures: all 42 areas, 2019 to 2023'],
    [{ ...content, areas: [] }, `${title}: 2019 to 2023`],
  ])('tells what is in it', (what, words) => expect(contentTitle(what)).toBe(words));
});
