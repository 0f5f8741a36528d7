import {
  Bool,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Field,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Data,
} from 'apache-arrow';
import type { Cell, CellKind, ParquetTable } from '../parquet/readRows.ts';

// The columns are laid out by hand because Arrow's own builders compile code from text, which the
// page's Content-Security-Policy rightly refuses.

/** One bit a cell, least significant first, as Arrow wants flags. */
function bits(cells: readonly Cell[], isSet: (cell: Cell) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(cells.length / 8));
  cells.forEach((cell, place) => {
    if (isSet(cell)) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  });
  return bytes;
}

function textData(cells: readonly Cell[]): { data: Uint8Array; valueOffsets: Int32Array } {
  const encoder = new TextEncoder();
  // Names and codes stand in thousands of rows: each is encoded once.
  const encoded = new Map<Cell, Uint8Array>();
  const parts = cells.map((cell) => {
    const part = encoded.get(cell) ?? encoder.encode(cell === null ? '' : String(cell));
    encoded.set(cell, part);
    return part;
  });
  const valueOffsets = new Int32Array(cells.length + 1);
  parts.forEach((part, place) => {
    valueOffsets[place + 1] = (valueOffsets[place] ?? 0) + part.length;
  });
  const data = new Uint8Array(valueOffsets.at(-1) ?? 0);
  parts.forEach((part, place) => data.set(part, valueOffsets[place]));
  return { data, valueOffsets };
}

function columnData(kind: CellKind, cells: readonly Cell[]): Data {
  const common = {
    length: cells.length,
    nullCount: cells.reduce<number>((count, cell) => count + (cell === null ? 1 : 0), 0),
    nullBitmap: bits(cells, (cell) => cell !== null),
  };
  switch (kind) {
    case 'integer':
      return makeData({ ...common, type: new Int32(), data: Int32Array.from(cells, Number) });
    case 'number':
      return makeData({ ...common, type: new Float64(), data: Float64Array.from(cells, Number) });
    case 'boolean':
      return makeData({ ...common, type: new Bool(), data: bits(cells, (cell) => cell === true) });
    case 'text':
      return makeData({ ...common, type: new Utf8(), ...textData(cells) });
  }
}

function arrowTable({ columns, kinds, rows }: ParquetTable, metadata: Map<string, string>): Table {
  const children = columns.map((column) =>
    columnData(
      kinds[column] ?? 'text',
      rows.map((row) => row[column] ?? null),
    ),
  );
  const fields = columns.map((name, place) =>
    Field.new({ name, type: (children[place] as Data).type, nullable: true }),
  );
  const schema = new Schema(fields, metadata);
  const data = makeData({
    type: new Struct(schema.fields),
    length: rows.length,
    nullCount: 0,
    children,
  });
  return new Table(schema, [new RecordBatch(schema, data)]);
}

/** A table as the bytes of an Arrow stream, with the types of its columns kept. */
export const arrowStream = (table: ParquetTable): Uint8Array =>
  tableToIPC(arrowTable(table, new Map()), 'stream');

/**
 * A table as the bytes of an Arrow file (Feather version 2), with the types of its columns kept.
 * @param metadata what the file says of itself, by names of any choice
 */
export const arrowFile = (table: ParquetTable, metadata: Map<string, string>): Uint8Array =>
  tableToIPC(arrowTable(table, metadata), 'file');
