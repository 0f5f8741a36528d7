import type { Release } from '../../data/release.ts';
import type { Cell, CellKind } from '../../data/parquet/readRows.ts';
import { numberWidth, textWidth, type FileColumn, type FileRow } from '../../take/columns.ts';
import { formats, type FormatId } from '../../take/formats.ts';
import { makeTableFile, type TakenTable } from '../../take/makeFile.ts';
import { fileNotes, type Note } from '../../take/notes.ts';
import type { Origin } from '../../take/origin.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { QueryResult, ResultCell, ResultColumn } from './queryResult.ts';
import { workedQueries } from './workedQueries.ts';

/** A result to take away. */
export interface TakenResult {
  result: QueryResult;
  /** The query that gave it. */
  sql: string;
  /** Address that opens the query. */
  address: string;
  release: Release;
  /** Today, as year-month-day. */
  today: string;
  /** How many reports that a person added took part. */
  addedCount: number;
}

const widestInteger = 2 ** 31;

/** Names as they are, save that a second one of the same name gets a number. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(unique); count += 1) unique = `${name}_${count}`;
    taken.add(unique);
    return unique;
  });
}

const isSmallInteger = (cell: ResultCell): boolean =>
  cell === null || (typeof cell === 'number' && Math.abs(cell) < widestInteger);

/** The kind of a column in a file: whole numbers too large for any number become texts. */
function kindOf({ kind }: ResultColumn, cells: readonly ResultCell[]): CellKind {
  if (kind === 'boolean') return 'boolean';
  if (kind === 'number' || kind === 'decimal') return 'number';
  if (kind !== 'integer' || cells.some((cell) => typeof cell === 'bigint')) return 'text';
  return cells.every(isSmallInteger) ? 'integer' : 'number';
}

function fileCell(cell: ResultCell, kind: CellKind): Cell {
  if (cell === null || typeof cell === 'boolean') return cell;
  if (kind === 'text') return String(cell);
  const number = Number(cell);
  // No format but Parquet knows what is no number, such as the outcome of 0 / 0.
  return Number.isFinite(number) ? number : null;
}

function notesOf({ sql, result, addedCount }: TakenResult, columns: readonly FileColumn[]): Note[] {
  const rows = formatNumber(result.rows.length);
  return [
    { topic: 'Query', term: 'SQL', text: sql },
    {
      topic: 'Query',
      term: 'Rows',
      text: result.isCutOff
        ? `The first ${rows} rows; the query has more, which are not in this file.`
        : `${rows}, which are all.`,
    },
    {
      topic: 'Query',
      term: 'Uncertainty',
      text: 'No interval is worked out for the answer to a query; those of the table comparison are there if the query asked for interval_low and interval_high.',
    },
    ...(addedCount > 0
      ? [
          {
            topic: 'Query' as const,
            term: 'Added reports',
            text: `${addedCount} added in one browser took part; they are not part of the data release.`,
          },
        ]
      : []),
    ...columns.map(({ name, description }): Note => ({
      topic: 'Column',
      term: name,
      text: description,
    })),
  ];
}

const titleOf = (sql: string): string =>
  workedQueries.find((query) => query.sql.trim() === sql.trim())?.question.replace(/\?$/, '') ??
  'Answer to a query of the MAPPA figures';

/** A result as the table of a file. */
export function takenTable(taken: TakenResult): TakenTable {
  const { result, sql, address, release, today } = taken;
  const names = uniqueNames(result.columns.map(({ name }) => name));
  const cells = result.columns.map((_, place) => result.rows.map((row) => row[place] ?? null));
  const columns = result.columns.map((column, place): FileColumn => {
    const kind = kindOf(column, cells[place] ?? []);
    return {
      name: names[place] ?? column.name,
      kind,
      description: `${column.type} in the query.`,
      always: false,
      width: kind === 'text' ? textWidth : numberWidth,
    };
  });
  const rows = result.rows.map((row): FileRow =>
    Object.fromEntries(
      columns.map(({ name, kind }, place) => [name, fileCell(row[place] ?? null, kind)]),
    ),
  );
  const origin: Origin = { title: titleOf(sql), address, release, accessed: today };
  return { columns, rows, notes: [...fileNotes(origin), ...notesOf(taken, columns)], origin };
}

/** A file with its name, ready to be saved. */
export async function resultFile(
  format: FormatId,
  taken: TakenResult,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; name: string; mediaType: string }> {
  const { extension, mediaType } = formats[format];
  return {
    bytes: await makeTableFile(format, takenTable(taken)),
    name: `mappa_query_release-${taken.release.number}.${extension}`,
    mediaType,
  };
}
