import {
  DataType,
  DateUnit,
  TimeUnit,
  type Decimal,
  type Float,
  type Int,
  type Table,
  type Timestamp,
  type Vector,
} from 'apache-arrow';
import type { QueryResult, ResultCell, ResultColumn, ResultKind } from './queryResult.ts';

const hexadecimal = 16;
const byteDigits = 2;

/** Bits of one word of a decimal, which Arrow keeps in words from the lowest on. */
const wordBits = 32n;

/** A decimal with all its digits: 150 with the scale 2 is "1.50". */
export function decimalText(words: ArrayLike<number>, scale: number): string {
  let unscaled = 0n;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    unscaled = (unscaled << wordBits) | BigInt(words[place] ?? 0);
  }
  unscaled = BigInt.asIntN(words.length * Number(wordBits), unscaled);
  const sign = unscaled < 0n ? '-' : '';
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

const isSafe = (whole: bigint): boolean =>
  whole >= BigInt(Number.MIN_SAFE_INTEGER) && whole <= BigInt(Number.MAX_SAFE_INTEGER);

const plainIfSafe = (whole: bigint): number | bigint => (isSafe(whole) ? Number(whole) : whole);

/** A day or moment; beyond the calendar of the page stands what the engine calls infinity. */
function momentText(milliseconds: number, withTime: boolean): string {
  const moment = new Date(milliseconds);
  if (Number.isNaN(moment.getTime())) return milliseconds < 0 ? '-infinity' : 'infinity';
  const [day = '', time = ''] = moment.toISOString().split('T');
  return withTime ? `${day} ${time.replace(/(?:\.0+)?Z$/, '').replace('Z', '')}` : day;
}

const ticksOfSecond: Record<TimeUnit, number> = {
  [TimeUnit.SECOND]: 1,
  [TimeUnit.MILLISECOND]: 1e3,
  [TimeUnit.MICROSECOND]: 1e6,
  [TimeUnit.NANOSECOND]: 1e9,
};

function timeText(ticks: number | bigint, unit: TimeUnit): string {
  const seconds = Number(ticks) / ticksOfSecond[unit];
  return momentText(seconds * ticksOfSecond[TimeUnit.MILLISECOND], true).split(' ')[1] ?? '';
}

const bytesText = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(hexadecimal).padStart(byteDigits, '0')).join(' ');

/** A column of a type, and how its values are read. */
interface Reading {
  kind: ResultKind;
  type: string;
  cellOf: (value: unknown) => ResultCell;
}

const reading = (
  kind: ResultKind,
  type: string,
  cellOf: (value: never) => ResultCell,
): Reading => ({ kind, type, cellOf: cellOf as (value: unknown) => ResultCell });

function integerName({ bitWidth, isSigned }: Int): string {
  const names: Record<number, string> = {
    8: 'TINYINT',
    16: 'SMALLINT',
    32: 'INTEGER',
    64: 'BIGINT',
  };
  return `${isSigned ? '' : 'U'}${names[bitWidth] ?? 'INTEGER'}`;
}

/** A whole number that the engine keeps in 128 bits arrives as a decimal of 38 digits. */
const widestDigits = 38;

function decimalReading({ precision, scale }: Decimal): Reading {
  if (precision === widestDigits && scale === 0) {
    return reading('integer', 'HUGEINT', (words: Uint32Array) =>
      plainIfSafe(BigInt(decimalText(words, 0))),
    );
  }
  return reading('decimal', `DECIMAL(${precision},${scale})`, (words: Uint32Array) =>
    decimalText(words, scale),
  );
}

function timestampReading(type: Timestamp): Reading {
  const zone = type.timezone ? ' UTC' : '';
  return reading(
    'timestamp',
    zone ? 'TIMESTAMPTZ' : 'TIMESTAMP',
    (moment: number) => `${momentText(moment, true)}${zone}`,
  );
}

const nestedName = (type: DataType): string => {
  if (DataType.isList(type)) return 'LIST';
  if (DataType.isStruct(type)) return 'STRUCT';
  return DataType.isMap(type) ? 'MAP' : String(type);
};

/** A value as JSON can hold it: lists, structures and maps with their values as they are shown. */
function plainOf(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  if (DataType.isList(type)) {
    const item = type.children[0]?.type as DataType;
    return Array.from(value as Iterable<unknown>, (one) => plainOf(one, item));
  }
  if (DataType.isStruct(type)) {
    const fields = value as Record<string, unknown>;
    return Object.fromEntries(
      type.children.map(({ name, type: part }) => [
        name,
        plainOf(fields[String(name)], part as DataType),
      ]),
    );
  }
  if (DataType.isMap(type)) {
    const [key, item] = (type.children[0]?.type as DataType).children.map((one) => one.type);
    return Object.fromEntries(
      Array.from(value as Iterable<[unknown, unknown]>, ([name, one]) => [
        String(plainOf(name, key as DataType)),
        plainOf(one, item as DataType),
      ]),
    );
  }
  const cell = readingOf(type).cellOf(value);
  return typeof cell === 'bigint' ? String(cell) : cell;
}

/** How a column of an Arrow type is read. */
function readingOf(type: DataType): Reading {
  if (DataType.isDictionary(type))
    return { ...readingOf(type.dictionary as DataType), type: 'ENUM' };
  if (DataType.isInt(type)) {
    return reading('integer', integerName(type), (value: number | bigint) =>
      typeof value === 'bigint' ? plainIfSafe(value) : value,
    );
  }
  if (DataType.isFloat(type)) {
    const single = (type as Float).ArrayType === Float32Array;
    return reading('number', single ? 'FLOAT' : 'DOUBLE', (value: number) => value);
  }
  if (DataType.isDecimal(type)) return decimalReading(type);
  if (DataType.isBool(type)) return reading('boolean', 'BOOLEAN', (value: boolean) => value);
  if (DataType.isUtf8(type)) return reading('text', 'VARCHAR', (value: string) => value);
  if (DataType.isDate(type) && type.unit === DateUnit.DAY) {
    return reading('date', 'DATE', (value: number) => momentText(value, false));
  }
  if (DataType.isTimestamp(type)) return timestampReading(type);
  if (DataType.isTime(type)) {
    return reading('other', 'TIME', (value: number | bigint) => timeText(value, type.unit));
  }
  if (DataType.isBinary(type)) return reading('other', 'BLOB', bytesText);
  if (DataType.isInterval(type)) {
    // The library reads such a value wrongly; better none than a wrong one.
    return reading('other', 'INTERVAL', () => 'add ::VARCHAR to the column to see its intervals');
  }
  return reading('other', nestedName(type), (value: unknown) =>
    JSON.stringify(plainOf(value, type)),
  );
}

function cellsOf(vector: Vector, { cellOf }: Reading): ResultCell[] {
  return Array.from({ length: vector.length }, (_, row) => {
    const value: unknown = vector.get(row);
    return value === null || value === undefined ? null : cellOf(value);
  });
}

/** What the engine answers where a statement has nothing to show. */
const isReceipt = (columns: readonly ResultColumn[], rowCount: number): boolean =>
  rowCount === 0 && columns.length === 1 && /^(?:Success|Count)$/.test(columns[0]?.name ?? '');

/** The rows of an answer of the engine, as they are shown and saved. */
export function resultOf(table: Table, isCutOff: boolean): QueryResult {
  const readings = table.schema.fields.map(({ type }) => readingOf(type as DataType));
  const columns = table.schema.fields.map(({ name }, place): ResultColumn => {
    const { kind, type } = readings[place] ?? readingOf(table.schema.fields[0]?.type as DataType);
    return { name: String(name), kind, type };
  });
  if (isReceipt(columns, table.numRows)) return { columns: [], rows: [], isCutOff: false };
  const cells = readings.map((one, place) => {
    const vector = table.getChildAt(place);
    return vector ? cellsOf(vector, one) : [];
  });
  return {
    columns,
    rows: Array.from({ length: table.numRows }, (_, row) =>
      cells.map((column) => column[row] ?? null),
    ),
    isCutOff,
  };
}
