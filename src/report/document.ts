/** The formats that the reader knows. */
export const reportFormats = ['docx', 'odt', 'pdf', 'doc', 'txt', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * A piece of text and where it stands in its row: grid columns in a table (`from` the first, `to`
 * one past the last), points across the page in a line of a PDF, characters in plain text.
 * Raised footnote marks stand in square brackets, as `1121[2]`.
 */
export interface Cell {
  text: string;
  from: number;
  to: number;
}

/** A table row, or a line of a page, from left to right. */
export interface Row {
  cells: Cell[];
}

/** A line of a document that has positions but no tables. */
export interface Line extends Row {
  /** Distance from the line above in line heights; `Infinity` at the top of a page. */
  gap: number;
}

/** A part of a document, in reading order. */
export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; rows: Row[] }
  | { kind: 'lines'; lines: Line[] };

/** A document as every format is unpacked to. */
export interface ReportDocument {
  format: ReportFormat;
  /** Title in the document's properties; empty if there is none. */
  title: string;
  blocks: Block[];
}

/** The text of a row with single spaces. */
export const textOf = (row: Row): string =>
  row.cells
    .map((cell) => cell.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
