import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workedQueries } from '../../src/views/query/workedQueries.ts';
import { setting } from './support/setting.ts';
import { pageReady } from './support/visit.ts';
import { release } from './support/release.ts';

const status = '[data-query-status]';
const addressOf = (sql: string): string => `?view=query&sql=${encodeURIComponent(sql)}`;

/** Waits until a query has ended: with rows, with an error, or stopped. */
async function ended(page: Page): Promise<string> {
  await page.locator('.answer[aria-busy="false"]').waitFor();
  const alert = page.getByRole('alert');
  return (await alert.count()) > 0 ? alert.innerText() : page.locator(status).innerText();
}

/** Writes a query into the editor, in place of what is there. */
async function write(page: Page, sql: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
}

/** Writes a query, runs it and says how it ended. */
async function ask(page: Page, sql: string): Promise<string> {
  await write(page, sql);
  await page.getByRole('button', { name: 'Run' }).click();
  return ended(page);
}

const cells = (page: Page): Promise<string[]> => page.locator('.answer tbody td').allInnerTexts();

/** What the worker of the engine says of every error; the page has handled it. */
const spoken = /Error|no statements|query was canceled/;

describe('the query view', () => {
  const { open } = setting();

  it('brings no byte of itself before it is opened', async () => {
    const { page, requests, end } = await open();
    await pageReady(page);
    expect(requests.filter((url) => /QueryView|sqlEditor|codemirror/i.test(url))).toEqual([]);
    await end();
  });

  it('answers a worked question with a chart, a table and its caveat', async () => {
    const { page, end } = await open('?view=query');
    const [first] = workedQueries;
    await page.getByRole('button', { name: first?.question ?? '' }).click();
    const rows = /^(\d+) rows, in \d+\.\d s\.$/.exec(await ended(page))?.[1];
    expect(Number(rows)).toBe(await page.locator('.answer tbody tr').count());
    expect(await page.title()).toBe('Query – MAPPA compared');
    expect(await page.locator('.writing').innerText()).toContain(first?.caveat);
    const chart = page.getByRole('application', { name: /^Chart of rate_per_100000/ });
    await chart.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page
      .getByText('Humberside: 164.59, from 155.96 to 173.58')
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    expect(await page.locator('tr:focus').innerText()).toContain('Humberside');
    expect(await page.locator('.answer td.number').first().innerText()).toBe('169.0434');
    const saving = page.waitForEvent('download');
    await page.locator('.answer').getByRole('button', { name: 'SVG' }).click();
    const picture = (await readFile(await (await saving).path(), 'utf8')).replace(/<[^>]+>/g, ' ');
    expect(picture).toContain('Where were the Category 1 rates highest in 2020?');
    expect(picture).toMatch(/Source: MAPPA/);
    await end();
  });

  it('never runs a query that came with a link, until it is told to', async () => {
    const sql = "SELECT 'from a link' AS text, NULL AS nothing, '' AS empty";
    const { page, requests, end } = await open(addressOf(sql));
    await page.getByText('This query came with the link and has not been run.').waitFor();
    await pageReady(page);
    expect(await page.locator('.cm-content').innerText()).toBe(sql);
    expect(await page.locator('.answer table').count()).toBe(0);
    const workers = requests.filter((url) => url.endsWith('.worker.js')).length;
    await page.locator('.cm-content').focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    expect(await ended(page)).toMatch(/^1 row,/);
    expect(await cells(page)).toEqual(['from a link', 'NULL', 'empty text']);
    expect(requests.filter((url) => url.endsWith('.worker.js')).length).toBeGreaterThan(workers);
    await end();
  });

  it('puts a query into the address when it is run, one step each, and goes back to it', async () => {
    const { page, end } = await open('?view=query');
    const steps = await page.evaluate(() => history.length);
    await write(page, 'SELECT 1 AS one');
    expect(page.url()).not.toContain('sql=');
    await page.getByRole('button', { name: 'Run' }).click();
    await ended(page);
    await page.getByRole('button', { name: 'Run' }).click();
    await ended(page);
    expect(await page.evaluate(() => history.length)).toBe(steps + 1);
    await ask(page, 'SELECT 2 AS two');
    await page.goBack();
    await expect.poll(() => page.locator('.cm-content').innerText()).toBe('SELECT 1 AS one');
    await page.getByRole('link', { name: 'Data' }).click();
    expect(page.url()).not.toContain('sql=');
    await page.getByRole('link', { name: 'Query' }).click();
    await expect.poll(() => page.locator('.cm-content').innerText()).toBe('SELECT 1 AS one');
    await end();
  });

  it('offers a file where a query is too long for a link', async () => {
    const { page, end } = await open('?view=query');
    const long = `SELECT 1 AS one ${'/* a long remark */ '.repeat(400)}`;
    expect(await ask(page, long)).toMatch(/^1 row,/);
    expect(page.url()).not.toContain('sql=');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('This query is too long for a link. Save it as a file').waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as .sql' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('mappa_query.sql');
    expect(await readFile(await saved.path(), 'utf8')).toBe(`${long}\n`);
    await end();
  });

  it('marks a mistake where it is and says what to do', async () => {
    const { page, end } = await open('?view=query');
    const words = await ask(page, 'SELECT area,\n  vlaue\nFROM comparison');
    expect(words).toContain('Line 2, column 3:');
    expect(words).toContain('“value”');
    expect(await page.locator('.cm-content .mistake').innerText()).toBe('vlaue');
    await page.getByRole('button', { name: 'Go to the mistake' }).click();
    await page.keyboard.insertText('value');
    expect(await page.locator('.cm-content').innerText()).toBe(
      'SELECT area,\n  value\nFROM comparison',
    );
    expect(await page.locator('.cm-content .mistake').count()).toBe(0);
    await end(spoken);
  });

  it('refuses what would do harm, says why, and harms nothing', async () => {
    const refused: [sql: string, words: RegExp][] = [
      ['DROP TABLE figures', /read-only.*“figures”/s],
      ['DELETE FROM figures', /read-only.*“figures”/s],
      ['UPDATE comparison SET value = 0', /read-only.*“comparison”/s],
      ['DELETE FROM areas; COMMIT', /read-only.*“areas”/s],
      ["ATTACH 'https://other.example/any.db' AS other", /they can read no file or address/],
      ["COPY figures TO 'any.csv'", /they can read no file or address/],
      ["FROM read_csv('https://other.example/any.csv')", /they can read no file or address/],
      ['INSTALL httpfs; LOAD httpfs', /load no extension/],
      ["SET memory_limit = '9GB'", /Settings are locked/],
      [
        'SELECT list(a.range) FROM range(100000000) AS a, range(10)',
        /more memory than it may have/,
      ],
      ['SELECT to_json(1)', /lacks that function/],
    ];
    const { page, end } = await open('?view=query');
    await pageReady(page);
    const counts = 'SELECT count(*) FROM figures UNION ALL SELECT count(*) FROM areas';
    await ask(page, counts);
    const held = await cells(page);
    expect(Number(held[0])).toBeGreaterThan(0);
    for (const [sql, words] of refused) {
      expect(await ask(page, sql), sql).toMatch(words);
      await ask(page, counts);
      expect(await cells(page), sql).toEqual(held);
    }
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.locator('[data-chart="sorted"] .value').first().waitFor();
    await end(spoken);
  });

  it('keeps tables of the person’s own from one query to the next', async () => {
    const { page, end } = await open('?view=query');
    expect(await ask(page, 'CREATE TABLE mine AS FROM areas WHERE is_nation')).toMatch(
      /^(Done|1 row)/,
    );
    await ask(page, 'CREATE TEMP TABLE other AS FROM mine');
    await ask(page, 'SELECT area FROM mine JOIN other USING (area)');
    expect(await cells(page)).toEqual(['England and Wales']);
    await end();
  });

  it('cancels a query that would never end, and goes on with the tables made before', async () => {
    const { page, end } = await open('?view=query');
    await ask(page, 'CREATE TABLE mine AS SELECT 7 AS seven');
    await write(
      page,
      'SELECT sum(a.range * b.range % 7) FROM range(10000000) a, range(10000000) b',
    );
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('The query is running…').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await ended(page)).toMatch(/^The query was stopped\./);
    await ask(page, 'FROM mine');
    expect(await cells(page)).toEqual(['7']);
    await end(spoken);
  });

  it('stops the engine where the engine does not listen, and starts it anew', async () => {
    const { page, end } = await open('?view=query');
    await ask(page, 'SELECT count(*) FROM figures');
    const held = await cells(page);
    await write(page, "SELECT length(repeat(repeat('x', 30000), 30000))");
    await page.getByRole('button', { name: 'Run' }).click();
    await page.getByText('The query is running…').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await ended(page)).toMatch(/stopped/);
    await ask(page, 'SELECT count(*) FROM figures');
    expect(await cells(page)).toEqual(held);
    await end(spoken);
  });

  it('cuts a million rows off, says so, and shows them by the page', async () => {
    const { page, end } = await open('?view=query');
    expect(await ask(page, 'SELECT range AS n FROM range(1000000)')).toMatch(
      /^The first 10,000 rows, cut off there: the query has more, in /,
    );
    expect(await page.locator('.answer tbody tr').count()).toBe(200);
    await page.getByRole('button', { name: 'Show 200 more' }).click();
    expect(await page.locator('.answer tbody tr').count()).toBe(400);
    await end();
  });

  it('shows values as they are, and no markup comes alive', async () => {
    const { page, end } = await open('?view=query');
    await ask(
      page,
      `SELECT '<img src=x onerror=alert(1)>' AS "<b>name</b>", DATE '2023-03-31' AS day,
        1.50::DECIMAL(9,2) AS money, 9007199254740993 AS large, [1, 2] AS list, 2023 AS year_ending,
        TIMESTAMP '2023-03-31 10:00:00' AS moment, true AS yes, sum(1) AS sum`,
    );
    expect(await cells(page)).toEqual([
      '<img src=x onerror=alert(1)>',
      '2023-03-31',
      '1.50',
      '9,007,199,254,740,993',
      '[1,2]',
      '2023',
      '2023-03-31 10:00:00',
      'true',
      '1',
    ]);
    expect(await page.locator('.answer img, .answer th b').count()).toBe(0);
    await end();
  });

  it('saves the rows with the query, the release and the day in its notes', async () => {
    const { page, end } = await open('?view=query');
    await ask(page, `SELECT '=1+1' AS text, 1.5 AS number, NULL AS nothing`);
    const download = async (name: string) => {
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name, exact: true }).click();
      return saving;
    };
    const csv = await download('CSV');
    expect(csv.suggestedFilename()).toBe(`mappa_query_release-${release.number}.csv`);
    expect(await readFile(await csv.path(), 'utf8')).toBe(
      "\ufefftext,number,nothing\r\n'=1+1,1.5,\r\n",
    );
    const json = JSON.parse(await readFile(await (await download('JSON')).path(), 'utf8')) as {
      notes: { term: string; text: string }[];
      rows: unknown[];
    };
    expect(json.rows).toEqual([{ text: '=1+1', number: 1.5, nothing: null }]);
    expect(json.notes.find(({ term }) => term === 'SQL')?.text).toContain("SELECT '=1+1'");
    for (const name of ['Excel workbook', 'Parquet', 'Arrow']) {
      const bytes = await readFile(await (await download(name)).path());
      expect(bytes.length, name).toBeGreaterThan(300);
    }
    await end();
  });

  it('is used by keyboard alone: names complete, Tab leaves, the schema gives names', async () => {
    const { page, end } = await open('?view=query');
    await write(page, '');
    await page.keyboard.type('SELECT max(value) FROM compar', { delay: 20 });
    await page.locator('.cm-tooltip-autocomplete [aria-selected]').waitFor();
    // The editor takes no key for the list in the moment in which it appears.
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    expect(await page.locator('.cm-content').innerText()).toMatch(/FROM comparison/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
    await page.getByRole('button', { name: 'interval_low into the query' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.cm-content').innerText()).toContain('interval_low');
    await end();
  });
});
