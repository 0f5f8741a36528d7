import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '../document.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './recogniser.ts';

const table = (...rows: string[][]): Block => ({
  kind: 'table',
  rows: rows.map((texts) => ({
    cells: texts.map((text, column) => ({ text, from: column, to: column + 1 })),
  })),
});
const read = (...blocks: Block[]): Recognised => {
  const document: ReportDocument = { format: 'docx', title: '', blocks };
  return recognise(document);
};
const ordersIn = (...blocks: Block[]): number[] =>
  read(...blocks).figures.flatMap(({ measure, value }) =>
    measure === 'notification_order' ? [value] : [],
  );

const shpo = table(['SHPOs', '85']);

describe('withoutSurveys', () => {
  it('counts the “No” of a survey neither as orders nor as a row to decide', () => {
    const survey = table(['Were the minutes sent in time?'], ['Yes', '45'], ['No', '12']);
    const found = read(shpo, survey);
    expect(found.figures.map(({ measure }) => measure)).toEqual(['shpo']);
    expect(found.unknownRows).toEqual([]);
    const shuffled = table(['No', '12'], ['Don’t know', '3'], ['Yes', '45']);
    expect(ordersIn(shpo, shuffled)).toEqual([]);
    const lines: Block = { kind: 'paragraph', text: 'No 12' };
    expect(ordersIn({ kind: 'paragraph', text: 'Yes 45' }, lines)).toEqual([]);
  });

  it('reads NO among orders as Notification Orders', () => {
    expect(ordersIn(table(['SHPO', '85'], ['NO', '3']))).toEqual([3]);
    expect(ordersIn(table(['Restrictive orders'], ['NO', '3']))).toEqual([3]);
    expect(ordersIn(table(['NOs', '3']))).toEqual([3]);
  });

  it('shows a “No” that nothing explains, and does not read it', () => {
    const found = read(table(['MAPPA-eligible offenders on 31 March 2019'], ['No', '12']));
    expect(found.figures).toEqual([]);
    expect(found.unknownRows).toMatchObject([{ row: 'No', cells: ['12'] }]);
  });
});
