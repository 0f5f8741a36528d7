import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../scripts/site/server.ts';
import { formatIds } from '../../src/take/formats.ts';
import { makeFile, type Taken } from '../../src/take/makeFile.ts';
import { readWorkbook } from '../../src/take/readWorkbook.fixtures.ts';
import { origin, recallRatio, rowsOfAllStatuses } from '../../src/take/take.fixtures.ts';
import { sharedBrowser } from './support/browser.ts';
import { serveTestPage } from './support/testPage.ts';
import { visit, type Visit } from './support/visit.ts';
import type { TakePage } from './takePage/page.ts';

// Enough rows that a packer would leave small files for its large ones.
const copies = 400;
const rows = Array.from({ length: copies }, (_, copy) =>
  rowsOfAllStatuses.map((row) => ({ ...row, note: `Copy ${copy}: ${row.note ?? 'nothing'}` })),
).flat();
const taken: Taken = { rows, measures: [recallRatio], origin, byteOrderMark: true };

describe('files made in the browser, under the policy of the page', () => {
  let browser: Browser;
  let site: Site;
  let opened: Visit;
  beforeAll(async () => {
    [browser, site] = await Promise.all([sharedBrowser(), serveTestPage('takePage')]);
    opened = await visit(browser, site.address);
  });
  afterAll(async () => {
    await opened.end();
    await site.close();
  });

  const madeInBrowser = async (format: (typeof formatIds)[number]): Promise<Uint8Array> =>
    Uint8Array.from(
      await opened.page.evaluate(
        async ({ format, taken }) => {
          const { fileMaker } = window as unknown as { fileMaker: TakePage };
          return [...(await fileMaker.makeFile(format, taken))];
        },
        { format, taken },
      ),
    );

  it.each(formatIds.filter((format) => format !== 'xlsx'))(
    'makes %s with the very bytes that are made elsewhere',
    async (format) => {
      const bytes = await madeInBrowser(format);
      expect(bytes.length).toBeGreaterThan(0);
      expect(Buffer.compare(bytes, await makeFile(format, taken))).toBe(0);
    },
  );

  it('makes a workbook with the same sheets', async () => {
    const sheets = readWorkbook(await madeInBrowser('xlsx'));
    expect(sheets).toEqual(readWorkbook(await makeFile('xlsx', taken)));
    expect(sheets[0]?.rows).toHaveLength(rows.length + 1);
  });
});
