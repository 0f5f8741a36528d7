import { beforeAll, describe, expect, it } from 'vitest';
import { openWasmEngine } from '../../../tests/support/wasmEngine.ts';
import type { Engine } from '../../data/engine/engine.ts';
import { freeQuerySettings } from '../../data/engine/settings.ts';
import type { ResultCell } from './queryResult.ts';
import { resultOf } from './resultOf.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openWasmEngine(freeQuerySettings);
});

describe('the rows of an answer', () => {
  it.each<[expression: string, type: string, cell: ResultCell]>([
    ['1', 'INTEGER', 1],
    ['1::UTINYINT', 'UTINYINT', 1],
    ['9007199254740993', 'BIGINT', 9007199254740993n],
    ['18446744073709551615::UBIGINT', 'UBIGINT', 18446744073709551615n],
    ['sum(3)', 'HUGEINT', 3],
    ['-12345678901234567890::HUGEINT', 'HUGEINT', -12345678901234567890n],
    ['1.50', 'DECIMAL(3,2)', '1.50'],
    ['-0.005::DECIMAL(38,3)', 'DECIMAL(38,3)', '-0.005'],
    ['1.5::DOUBLE', 'DOUBLE', 1.5],
    ["'NaN'::DOUBLE", 'DOUBLE', NaN],
    ['0.5::FLOAT', 'FLOAT', 0.5],
    ['true', 'BOOLEAN', true],
    ["'Môn'", 'VARCHAR', 'Môn'],
    ["''", 'VARCHAR', ''],
    ['NULL', 'INTEGER', null],
    ["'a'::ENUM('a', 'b')", 'ENUM', 'a'],
    ["DATE '2023-03-31'", 'DATE', '2023-03-31'],
    ["DATE '1066-10-14'", 'DATE', '1066-10-14'],
    ["'infinity'::DATE", 'DATE', 'infinity'],
    ["TIMESTAMP '2023-03-31 10:00:00'", 'TIMESTAMP', '2023-03-31 10:00:00'],
    ["TIMESTAMP '2023-03-31 10:00:00.25'", 'TIMESTAMP', '2023-03-31 10:00:00.250'],
    ["TIME '10:30:00'", 'TIME', '10:30:00'],
    ["'\\xAB\\x01'::BLOB", 'BLOB', 'ab 01'],
    ['[1.5, NULL, 2.25]', 'LIST', '["1.50",null,"2.25"]'],
    ["[DATE '2023-01-01']", 'LIST', '["2023-01-01"]'],
    ["{'area': 'Kent', 'n': 9007199254740993}", 'STRUCT', '{"area":"Kent","n":"9007199254740993"}'],
    ["MAP {'Kent': 1}", 'MAP', '{"Kent":1}'],
  ])('show %s as it is', async (expression, type, cell) => {
    const result = resultOf(await engine.query(`SELECT ${expression} AS shown`), false);
    expect(result.columns).toMatchObject([{ name: 'shown', type }]);
    expect(result.rows).toEqual([[cell]]);
  });

  it('are none for a statement with nothing to show, and have columns without rows', async () => {
    const made = resultOf(await engine.query('CREATE SCHEMA nothing_to_show'), false);
    expect(made).toEqual({ columns: [], rows: [], isCutOff: false });
    const empty = resultOf(await engine.query('SELECT 1 AS one WHERE false'), false);
    expect(empty.columns.map(({ name }) => name)).toEqual(['one']);
    expect(empty.rows).toEqual([]);
  });

  it('keep two columns of one name apart', async () => {
    const { columns, rows } = resultOf(await engine.query('SELECT 1 AS a, 2 AS a'), false);
    expect(columns.length).toBe(2);
    expect(rows).toEqual([[1, 2]]);
  });
});
