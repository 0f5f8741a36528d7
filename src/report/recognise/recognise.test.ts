import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument, Row } from '../document.ts';
import { recognise } from './recognise.ts';

const row = (...texts: string[]): Row => ({
  cells: texts.map((text, column) => ({ text, from: column, to: column + 1 })),
});
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  rows: rows.map((texts) => row(...texts)),
});
const documentOf = (...blocks: Block[]): ReportDocument => ({ format: 'docx', title: '', blocks });
const found = (...blocks: Block[]): string[] =>
  recognise(documentOf(...blocks)).figures.map(({ measure, category, level, value }) =>
    [measure, category, level, value].join(' '),
  );

const headings = ['', 'Category 1', 'Category 2', 'Category 3', 'Total'];

describe('recognise', () => {
  it('reads a table whichever way it is turned', () => {
    const turned = table(
      ['MAPPA-eligible offenders on 31 March 2019'],
      ['', 'Level 1', 'Level 2', 'Level 3', 'Total'],
      ['Category 3', '-', '1', '2', '3'],
      ['Total', '4', '5', '6', '15'],
    );
    expect(found(turned)).toEqual([
      'eligible 3 2 1',
      'eligible 3 3 2',
      'eligible 3 all 3',
      'eligible all 1 4',
      'eligible all 2 5',
      'eligible all 3 6',
      'eligible all all 15',
    ]);
  });

  it('reads a merged label beside the levels', () => {
    const merged = table(
      ['Level 2 and 3 offenders returned to custody'],
      ['', ...headings],
      ['Breach of licence', 'Level 2', '1', '2', '3', '6'],
      ['', 'Level 3', '0', '0', '1', '1'],
      ['Breach of SOPO', 'Level 2', '4', '-', '-', '4'],
    );
    expect(found(merged)).toEqual([
      'returned_to_custody 1 2 1',
      'returned_to_custody 2 2 2',
      'returned_to_custody 3 2 3',
      'returned_to_custody all 2 6',
      'returned_to_custody 1 3 0',
      'returned_to_custody 2 3 0',
      'returned_to_custody 3 3 1',
      'returned_to_custody all 3 1',
      'shpo_breach 1 2 4',
    ]);
  });

  it('keeps breaches of orders by category where they have figures', () => {
    const breaches = table(['Breach of SHPO'], headings, ['Level 2', '1', '2', '-', '3']);
    expect(found(breaches)).toEqual([
      'shpo_breach 1 2 1',
      'shpo_breach 2 2 2',
      'shpo_breach all 2 3',
    ]);
  });

  it('doubts a total that only Category 1 could make up and does not', () => {
    const breaches = table(['Breach of SHPO'], headings, ['Level 2', '1', '-', '-', '3']);
    expect(recognise(documentOf(breaches)).doubts[0]?.figures).toEqual([1, 3]);
  });

  it('finds a blank cell by its column and reads no zero into it', () => {
    const blanks = table(['Breach of SHPO'], headings, ['Level 2', '1', '', '', '1']);
    expect(found(blanks)).toEqual(['shpo_breach 1 2 1']);
  });

  it('reads a figure that stands alone in the row below its label', () => {
    expect(found(table(['RSOs per 100,000 population'], ['136']))).toEqual([
      'category_1_rate_10_plus 1 all 136',
    ]);
  });

  it('reads a label and its figure in one paragraph, but no figure out of a sentence', () => {
    const paragraphs: Block[] = [
      { kind: 'paragraph', text: 'Notification Orders: 3' },
      { kind: 'paragraph', text: 'The rate per 100,000 has gone up since 2015' },
    ];
    expect(found(...paragraphs)).toEqual(['notification_order 1 all 3']);
  });

  it('reports a row that it does not know, with its figures', () => {
    const unknown = table(['Restrictive orders'], ['Polygraph tests imposed', '12']);
    expect(recognise(documentOf(unknown)).unknownRows).toEqual([
      { table: 'Restrictive orders', row: 'Polygraph tests imposed', cells: ['12'] },
    ]);
  });

  it('reports a level row that stands under no known heading', () => {
    const unknown = table(headings, ['Level 2', '1', '2', '3', '6']);
    expect(recognise(documentOf(unknown)).unknownRows).toHaveLength(1);
  });

  it('doubts a figure printed twice with two values and keeps the first', () => {
    const { figures, doubts } = recognise(documentOf(table(['SHPO', '1']), table(['SHPO', '2'])));
    expect(figures.map((figure) => figure.value)).toEqual([1]);
    expect(doubts).toMatchObject([{ kind: 'read_twice', figures: [1, 2] }]);
  });

  it('doubts a decimal where people are counted', () => {
    const { figures, doubts } = recognise(documentOf(table(['SHPO', '1.5'])));
    expect(figures).toEqual([]);
    expect(doubts).toMatchObject([{ kind: 'unreadable' }]);
  });

  it('doubts words where a figure should be, also in the place of the first', () => {
    const words = table(
      ['Breach of SHPO'],
      headings,
      ['Level 2', 'five', '-', '-', '1'],
      ['SHPO', 'nil'],
    );
    expect(recognise(documentOf(words)).doubts.map((doubt) => doubt.message)).toEqual([
      '“five” in row “Level 2” is not a number that can stand there.',
      '“nil” in row “SHPO” is not a number that can stand there.',
    ]);
  });

  it('tells for every figure the words it stands under', () => {
    const one = table(['Breach of SOPO'], headings, ['Level 2', '1,002*', '-', '-', '1,002']);
    expect(recognise(documentOf(one)).figures).toMatchObject([
      { table: 'Breach of SOPO', row: 'Level 2', column: 'Category 1', wording: '1,002*' },
    ]);
  });
});
