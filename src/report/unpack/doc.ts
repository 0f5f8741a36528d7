import type { Block, ReportDocument, Row } from '../document.ts';

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text longer than this before the first tab of a row is not all in the cell. */
const longestLabel = 300;

/**
 * Parts what stands before the first tab of a row into the paragraphs before the table and the
 * text of the first cell, which can have several lines only inside a table.
 */
const splitFirstCell = (text: string, inTable: boolean): { before: string[]; cell: string } => {
  const lines = text.split('\n');
  const lastEmpty = lines.slice(0, -1).lastIndexOf('');
  const isWhole = inTable && lastEmpty < 0 && text.length <= longestLabel;
  const start = isWhole ? 0 : lines.length - 1;
  return { before: lines.slice(0, start), cell: lines.slice(start).join(' ') };
};

/**
 * Blocks of the text of a legacy Word document, where a tab ends every cell and a tab and a line
 * feed end every row.
 */
export const blocksOfDocText = (text: string): Block[] => {
  const blocks: Block[] = [];
  let table: Row[] = [];
  const endTable = (): void => {
    if (table.length > 0) blocks.push({ kind: 'table', rows: table });
    table = [];
  };
  const addParagraphs = (lines: readonly string[]): void => {
    const texts = lines.map(tidy).filter((line) => line !== '');
    if (lines.length > 0) endTable();
    for (const line of texts) blocks.push({ kind: 'paragraph', text: line });
  };
  const chunks = text.replace(/\r\n?/g, '\n').split('\t\n');
  const rest = chunks.pop() ?? '';
  for (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\t');
    const { before, cell } = splitFirstCell(first, table.length > 0);
    addParagraphs(before);
    table.push({
      cells: [cell, ...others].map((content, column) => ({
        text: tidy(content),
        from: column,
        to: column + 1,
      })),
    });
  }
  addParagraphs(rest.split('\n'));
  return blocks;
};

/** A legacy Word document from its parts as text: body, text boxes, footnotes. */
export const unpackDocText = (parts: readonly string[]): ReportDocument => ({
  format: 'doc',
  title: '',
  blocks: parts.flatMap(blocksOfDocText),
});
