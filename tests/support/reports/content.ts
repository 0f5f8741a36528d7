/** A cell of a made report: text, the columns it spans, and a raised footnote mark behind it. */
export interface MadeCell {
  text: string;
  span?: number;
  mark?: string;
}

/** A part of a made report. */
export type MadeBlock = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: MadeCell[][] };

/** A made report: table labels and numbers, no prose. */
export interface MadeReport {
  area: string;
  yearEnding: number;
  blocks: MadeBlock[];
  /** What the reader must find, as `measure,category,level,value`, sorted. */
  expected: string[];
}

/** How a writer sets marks and tables; each format knows its own ways. */
export interface Setting {
  /** A mark only raised, raised by a named style, or the mark of a real footnote. */
  marks?: 'raised' | 'style' | 'note';
  /** Each table in a text box of its own, with the paragraph above it. */
  boxes?: boolean;
}

/** The number of grid columns of a table. */
export const columnsOf = (rows: readonly MadeCell[][]): number =>
  Math.max(...rows.map((row) => row.reduce((sum, cell) => sum + (cell.span ?? 1), 0)));

/** Text with the five characters of XML escaped. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
