import type { Block, ReportDocument } from '../document.ts';
import type { ReadFigure } from '../figure.ts';
import { limits, tooLarge } from '../limits.ts';
import { meaningOf } from '../vocabulary/meaning.ts';
import { isFigure } from './cellValue.ts';
import { Recogniser, type Recognised } from './recogniser.ts';
import { splitPiece } from './splitPieces.ts';
import { labelOf, segmentsOf, type Statement } from './statement.ts';
import { statementsOfLines } from './statementsOfLines.ts';
import { statementsOfTable } from './statementsOfTable.ts';
import { withoutSurveys } from './surveys.ts';

/** A paragraph is a heading, unless it names a measure and ends in its figure. */
const statementOfParagraph = (text: string): Statement => {
  const cell = { text, from: 0, to: text.length };
  const heading = { inTable: false, labels: [cell], figures: [] };
  if (text.length > 300) return heading;
  const [segment, more] = segmentsOf({ cells: splitPiece(cell) }, isFigure);
  if (segment === undefined || more !== undefined || segment.figures.length !== 1) return heading;
  const statement = { ...heading, ...segment };
  return meaningOf(labelOf(statement)).single === undefined ? heading : statement;
};

const statementsOf = (block: Block): Statement[] => {
  switch (block.kind) {
    case 'paragraph':
      return [statementOfParagraph(block.text)];
    case 'table':
      return statementsOfTable(block.rows);
    case 'lines':
      return statementsOfLines(block.lines);
  }
};

/**
 * Breaches of a SHPO can only be of Category 1. Where the other categories are dashes, or are not
 * there, the total is the same figure again and is left out; a total alone is that figure.
 */
export const settleOrderBreaches = (recognised: Recognised): Recognised => {
  const breaches = recognised.figures.filter((one) => one.measure === 'shpo_breach');
  if (breaches.some((one) => !['1', 'all'].includes(one.category))) return recognised;
  const doubts = [...recognised.doubts];
  const settle = (figure: ReadFigure): ReadFigure[] => {
    if (figure.measure !== 'shpo_breach' || figure.category !== 'all') return [figure];
    const own = breaches.find((one) => one.category === '1' && one.level === figure.level);
    if (own === undefined) return [{ ...figure, category: '1' }];
    if (own.value !== figure.value) {
      const message = `shpo_breach, level ${own.level}: Category 1 is ${own.value}, but the total is ${figure.value}, and no other category has a figure.`;
      doubts.push({ kind: 'total', message, figures: [own.value, figure.value] });
    }
    return [];
  };
  return { ...recognised, figures: recognised.figures.flatMap(settle), doubts };
};

const rowsOf = (block: Block): number => {
  if (block.kind === 'paragraph') return 1;
  return block.kind === 'table' ? block.rows.length : block.lines.length;
};

/**
 * The statements of a document in reading order.
 *
 * @throws ReportError `too_large`
 */
export const statementsIn = (document: ReportDocument): Statement[] => {
  const rows = document.blocks.reduce((sum, block) => sum + rowsOf(block), 0);
  if (rows > limits.rows) throw tooLarge(`${rows} rows and paragraphs`);
  return withoutSurveys(document.blocks.flatMap(statementsOf));
};

/** The figures of statements of one area, found by what their words mean. */
export const recogniseStatements = (statements: readonly Statement[]): Recognised => {
  const recogniser = new Recogniser();
  for (const statement of statements) recogniser.add(statement);
  return settleOrderBreaches(recogniser.result());
};

/**
 * The figures of a document of one area.
 *
 * @throws ReportError `too_large`
 */
export const recognise = (document: ReportDocument): Recognised =>
  recogniseStatements(statementsIn(document));
