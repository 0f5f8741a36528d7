import type { Block, Row } from '../document.ts';
import { limits, tooLarge } from '../limits.ts';
import { raisedText, tidyText } from './tidyText.ts';

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

  /** Text that stands raised behind what was added before: a footnote mark, most often. */
  addRaised(text: string): void {
    this.#text += raisedText(text, this.#text);
  }

  /** Takes the text of the paragraph that is not ended yet. */
  takeText(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  endParagraph(): void {
    const text = tidyText(this.takeText());
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

const plainRow = (row: FlowRow): Row => ({
  cells: row.cells.map(({ blocks, from, to }) => ({
    text: blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' '),
    from,
    to,
  })),
});
