import type { ReportDocument } from '../document.ts';
import { limits, tooLarge } from '../limits.ts';
import { Flow, type FlowCell, type FlowRow } from './flow.ts';
import { WordFile, type Letter, type ParagraphEnd } from './word/wordFile.ts';

/** Letters that mean something else than themselves. */
const marks = {
  cell: '\u0007',
  paragraph: '\r',
  page: '\f',
  fieldStart: '\u0013',
  fieldResult: '\u0014',
  fieldEnd: '\u0015',
};
const meant: Record<string, string> = { '\t': ' ', '\v': ' ', '\u001e': '-', '\u001f': '' };

/** A table that is being read: what it is in, its rows, and the cell in hand. */
interface OpenTable {
  rows: (FlowRow & { edges: number[] })[];
  cells: FlowCell[];
  flow: Flow;
}

/** Rows placed by the edges of their cells, or where one has none, by counting. */
const placed = (rows: OpenTable['rows']): FlowRow[] => {
  const hasEdges = rows.every(({ cells, edges }) => edges.length === cells.length + 1);
  if (!hasEdges) return rows;
  return rows.map(({ cells, edges }) => ({
    cells: cells.map((cell, place) => ({
      ...cell,
      from: edges[place] ?? cell.from,
      to: edges[place + 1] ?? cell.to,
    })),
  }));
};

class Reader {
  readonly #file: WordFile;
  readonly root = new Flow();
  readonly #tables: OpenTable[] = [];
  /** The paragraph in hand; only its end says in which table it stands. */
  #text = new Flow();
  #raised = '';
  /** Fields within fields: whether the letters are those of a command. */
  #fields: boolean[] = [];

  constructor(file: WordFile) {
    this.#file = file;
  }

  read(letters: readonly Letter[]): void {
    for (const letter of letters) this.#add(letter);
    this.#endParagraph({ depth: 0, endsCell: false, endsRow: false, edges: [] }, false);
  }

  #add(letter: Letter): void {
    const { text } = letter;
    if (text === marks.cell || text === marks.paragraph) {
      this.#endParagraph(this.#file.paragraphEnd(letter), text === marks.cell);
    } else if (text === marks.page) {
      this.#endParagraph({ ...this.#file.paragraphEnd(letter), endsCell: false }, false);
    } else if (text === marks.fieldStart) this.#fields.push(true);
    else if (text === marks.fieldResult) this.#fields.splice(-1, 1, false);
    else if (text === marks.fieldEnd) this.#fields.pop();
    else if (!this.#fields.includes(true)) this.#addText(meant[text] ?? text, letter);
  }

  #addText(text: string, letter: Letter): void {
    // What is left below a blank are pictures, the marks of notes and the like.
    if (text < ' ' && text !== '') return;
    if (this.#file.isRaised(letter)) this.#raised += text;
    else {
      this.#endRaised();
      this.#text.addText(text);
    }
  }

  #endRaised(): void {
    if (this.#raised !== '') this.#text.addRaised(this.#raised);
    this.#raised = '';
  }

  #endParagraph({ depth, endsCell, endsRow, edges }: ParagraphEnd, isCellMark: boolean): void {
    this.#endRaised();
    const text = this.#text.takeText();
    this.#moveTo(depth);
    const table = this.#tables.at(-1);
    const flow = table?.flow ?? this.root;
    flow.addText(text);
    flow.endParagraph();
    if (table === undefined) return;
    if (endsRow) {
      table.rows.push({ cells: table.cells, edges });
      table.cells = [];
      table.flow = new Flow();
    } else if (isCellMark || endsCell) {
      const from = table.cells.length;
      if (from > limits.tableColumns) throw tooLarge('too many table columns');
      table.cells.push({ blocks: flow.blocks, from, to: from + 1 });
      table.flow = new Flow();
    }
  }

  #moveTo(depth: number): void {
    while (this.#tables.length > depth) {
      const table = this.#tables.pop();
      const around = this.#tables.at(-1)?.flow ?? this.root;
      if (table === undefined) return;
      if (table.cells.length > 0) table.rows.push({ cells: table.cells, edges: [] });
      around.addTable(placed(table.rows));
      around.blocks.push(...table.flow.blocks);
    }
    while (this.#tables.length < depth) {
      this.#tables.push({ rows: [], cells: [], flow: new Flow() });
    }
  }
}

/**
 * Unpacks a legacy Word document (97 to 2003): body, text boxes, then footnotes and endnotes, with
 * raised marks told from numbers and tables at any depth.
 *
 * @throws ReportError `needs_docx`, `password` or `too_large`
 */
export const unpackDoc = (bytes: Uint8Array): ReportDocument => {
  const file = new WordFile(bytes);
  const blocks = file.parts().flatMap((letters) => {
    const reader = new Reader(file);
    reader.read(letters);
    return reader.root.blocks;
  });
  return { format: 'doc', title: '', blocks };
};
