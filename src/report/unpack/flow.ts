import type { Block, Row } from '../document.ts';
import { limits, tooLarge } from '../limits.ts';

/**
 * Gathers the blocks of a document that flows: text runs become paragraphs, and what stands inside
 * a table cell becomes the cell's text. A table that holds other tables only lays out the page, so
 * its contents are taken as they stand.
 */
export class Flow {
  readonly blocks: Block[] = [];
  #text = '';
  #rows = 0;

  addText(text: string): void {
    this.#text += text;
  }

  endParagraph(): void {
    const text = tidy(this.#text);
    this.#text = '';
    if (text !== '') this.blocks.push({ kind: 'paragraph', text });
  }

  addTable(rows: FlowRow[]): void {
    this.endParagraph();
    this.#rows += rows.length;
    if (this.#rows > limits.rows) throw tooLarge('too many table rows');
    const cells = rows.flatMap((row) => row.cells);
    if (cells.some((cell) => cell.blocks.some((block) => block.kind !== 'paragraph'))) {
      for (const cell of cells) for (const block of cell.blocks) this.blocks.push(block);
      return;
    }
    this.blocks.push({ kind: 'table', rows: rows.map(plainRow) });
  }
}

/** A cell whose contents are still blocks. */
export interface FlowCell {
  blocks: Block[];
  from: number;
  to: number;
}

export interface FlowRow {
  cells: FlowCell[];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const plainRow = (row: FlowRow): Row => ({
  cells: row.cells.map(({ blocks, from, to }) => ({
    text: blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' '),
    from,
    to,
  })),
});
