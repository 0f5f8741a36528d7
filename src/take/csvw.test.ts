import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { takeColumns } from './columns.ts';
import { csvOf } from './csv.ts';
import { csvwOf } from './csvw.ts';
import { origin, rowsOfAllStatuses } from './take.fixtures.ts';

interface Column {
  name: string;
  titles: string;
  datatype: string | { base: string; format: string };
  required: boolean;
  null: string;
  separator?: string;
}
interface Metadata extends Record<string, unknown> {
  url: string;
  tableSchema: { columns: Column[]; primaryKey: string[] };
}

const read = (name = 'figures.csv'): Metadata =>
  JSON.parse(new TextDecoder().decode(csvwOf(name, rowsOfAllStatuses, origin))) as Metadata;

/** A cell by the recommendation "Model for Tabular Data", as far as the metadata needs it. */
function cellBy({ datatype, null: nothing, separator, required }: Column, text: string): unknown {
  const base = typeof datatype === 'string' ? datatype : datatype.base;
  if (separator) return text === '' ? [] : text.split(separator);
  if (text === nothing) {
    if (required) throw new Error('A cell that is always filled is empty.');
    return null;
  }
  if (typeof datatype !== 'string' && !new RegExp(datatype.format).test(text))
    throw new Error(`${text} is not among the words of its column.`);
  return base === 'string' ? text : Number(text);
}

describe('the metadata of a CSV', () => {
  it('describes exactly the columns of the CSV', () => {
    const [header] = csvParseRows(new TextDecoder().decode(csvOf(rowsOfAllStatuses)));
    const { columns } = read().tableSchema;
    expect(columns.map(({ titles }) => titles)).toEqual(header);
    expect(columns.map(({ name }) => name)).toEqual(takeColumns.map(({ name }) => name));
  });

  it('lets a reader that knows only the metadata get the same rows', () => {
    const { columns } = read().tableSchema;
    const [, ...lines] = csvParseRows(new TextDecoder().decode(csvOf(rowsOfAllStatuses)));
    const several = new Set(columns.flatMap(({ name, separator }) => (separator ? name : [])));
    expect(several).toEqual(new Set(['source_titles', 'source_addresses']));
    const rows = lines.map((cells) =>
      Object.fromEntries(
        columns.map((column, place) => [column.name, cellBy(column, cells[place] ?? '')]),
      ),
    );
    expect(rows).toEqual(
      rowsOfAllStatuses.map((row) => ({
        ...row,
        source_titles: row.source_titles?.split(' | ') ?? [],
        source_addresses: row.source_addresses?.split(' | ') ?? [],
      })),
    );
  });

  it('names what tells rows apart', () => {
    const { primaryKey } = read().tableSchema;
    const keys = rowsOfAllStatuses.map((row) =>
      primaryKey.map((name) => row[name as keyof typeof row]).join(),
    );
    expect(new Set(keys).size).toBe(rowsOfAllStatuses.length);
  });

  it('says licence, release and sources, and where the CSV is', () => {
    expect(read('a b.csv').url).toBe('a%20b.csv');
    expect(read()).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      'dc:title': origin.title,
      'dc:issued': { '@value': '2026-11-21', '@type': 'xsd:date' },
      'dc:identifier': 'release 3',
      'dc:source': [{ '@id': 'https://example.org/report?a=1&b=2' }],
    });
  });
});
