import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRows } from '../parquet/readRows.ts';
import { publishedTables } from './publishedTables.ts';

const data = new URL('../../../public/data/', import.meta.url);

describe('the published tables', () => {
  it('are all the files of that folder', () => {
    const files = readdirSync(data).filter((name) => name.endsWith('.parquet'));
    expect(files.sort()).toEqual(
      Object.keys(publishedTables)
        .map((name) => `${name}.parquet`)
        .sort(),
    );
  });

  it.each(Object.entries(publishedTables))(
    'have the columns named here: %s',
    async (name, columns) => {
      const bytes = Uint8Array.from(readFileSync(new URL(`${name}.parquet`, data)));
      expect((await readRows(name, bytes.buffer, [])).columns).toEqual(columns);
    },
  );
});
