import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvwOf } from '../../src/take/csvw.ts';
import { formatIds, formats } from '../../src/take/formats.ts';
import { makeFile } from '../../src/take/makeFile.ts';
import type { Origin } from '../../src/take/origin.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { stopUnlessBuilt } from './inputs.ts';
import { publishedRows } from './publishedRows.ts';

/** Writes every measure, area and year as files into the build, in every format. */

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const downloads = join(dist, 'downloads');
const name = 'mappa-figures';

stopUnlessBuilt('data/release.json');
const release = JSON.parse(
  readFileSync(join(dist, 'data', 'release.json'), 'utf8'),
) as Origin['release'];
const origin: Origin = {
  title: 'MAPPA figures of England and Wales: every measure, area and year',
  address: null,
  release: { number: release.number, date: release.date },
  accessed: null,
};
const rows = await publishedRows(join(dist, 'data'));

mkdirSync(downloads, { recursive: true });
for (const format of formatIds) {
  const file = `${name}.${formats[format].extension}`;
  writeFileSync(
    join(downloads, file),
    await makeFile(format, { rows, measures, origin, jsonLayout: 'arrays' }),
  );
}
writeFileSync(join(downloads, `${name}.csv-metadata.json`), csvwOf(`${name}.csv`, rows, origin));
