import { describe, expect, it } from 'vitest';
import type { Statement } from '../recognise/statement.ts';
import { sectionsByArea } from './areaSections.ts';

const cell = (text: string) => ({ text, from: 0, to: 1 });
const heading = (text: string): Statement => ({
  inTable: false,
  labels: [cell(text)],
  figures: [],
});
const row = (value: string): Statement => ({
  inTable: true,
  labels: [cell('SHPO')],
  figures: [cell(value)],
});
const valuesBy = (...statements: Statement[]): Record<string, string[]> =>
  Object.fromEntries(
    sectionsByArea(statements).map(({ area, statements: own }) => [
      area ?? 'none',
      own.flatMap(({ figures }) => figures.map(({ text }) => text)),
    ]),
  );

describe('sectionsByArea', () => {
  it('gives rows to the area whose heading they stand under, also when it comes again', () => {
    const found = valuesBy(
      row('0'),
      heading('Norfolk MAPPA'),
      row('1'),
      heading('Suffolk'),
      row('2'),
      heading('Statistics for Norfolk 2024-25'),
      row('3'),
    );
    expect(found).toEqual({ none: ['0'], Norfolk: ['1', '3'], Suffolk: ['2'] });
  });

  it('takes neither a list of names nor a sentence for headings', () => {
    const list = ['Bedfordshire', 'Norfolk', 'Suffolk'].map(heading);
    expect(valuesBy(...list, row('0'))).toMatchObject({ none: ['0'] });
    const sentence = heading('The board of Suffolk met in Ipswich four times.');
    expect(valuesBy(heading('Norfolk'), sentence, row('1'))).toEqual({ Norfolk: ['1'] });
  });

  it('gives the figures of a region to no area, and goes on over the head of a page', () => {
    const found = valuesBy(
      heading('Norfolk'),
      row('1'),
      heading('East of England regional summary'),
      row('9'),
    );
    expect(found).toEqual({ Norfolk: ['1'], none: ['9'] });
    const head = heading('East of England');
    expect(valuesBy(head, heading('Norfolk'), row('1'), head, row('2'), head)).toMatchObject({
      Norfolk: ['1', '2'],
    });
  });
});
