import { csvParse, tsvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { panel } from './support/panel.ts';
import { setting } from './support/setting.ts';
import { pageReady, type Visit } from './support/visit.ts';
import { release } from './support/release.ts';

const view = '?measure=category_1_rate&areas=E23000024&years=2019-2021&year=2020';
const files = `${view}&tabs=sorted.download`;
const picture = `${view}&tabs=years.download`;

async function saved(page: Visit['page'], act: () => Promise<void>): Promise<[string, Buffer]> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return [download.suggestedFilename(), Buffer.concat(chunks)];
}

describe('taking figures away', () => {
  const { open, address } = setting();

  it('saves exactly the rows of the table as CSV, with interval, status and source of each', async () => {
    const { page, end } = await open(files);
    await pageReady(page);
    await page.locator('.take').waitFor();
    const [name, bytes] = await saved(page, () =>
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    );
    expect(name).toBe(`mappa_category-1-rate_all-areas_2020_release-${release.number}.csv`);
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const rows = csvParse(text);
    await panel(page, 'sorted').getByRole('radio', { name: 'Table' }).check();
    await page.locator('tbody').waitFor();
    const shown = await page.locator('tbody tr').count();
    expect(rows).toHaveLength(shown);
    const norfolk = rows.find((row) => row['area'] === 'Norfolk');
    const cells = await page
      .locator('tbody tr', { hasText: 'Norfolk' })
      .locator('td')
      .allInnerTexts();
    expect(Number(norfolk?.['value']).toFixed(0)).toBe(cells[1]);
    const [low, high] = [norfolk?.['interval_low'], norfolk?.['interval_high']];
    expect(`${Number(low).toFixed(0)} to ${Number(high).toFixed(0)}`).toBe(cells[2]);
    expect(Number(norfolk?.['numerator']).toLocaleString('en-GB')).toBe(cells[4]);
    expect(Number(norfolk?.['interval_low'])).toBeLessThan(Number(norfolk?.['value']));
    expect(norfolk?.['source_titles']).not.toBe('');
    expect(new Set(rows.map((row) => row['status']))).toEqual(
      new Set(['held', 'published_rate', 'not_held']),
    );
    await end();
  });

  it.each(['Excel workbook', 'JSON', 'Parquet', 'Arrow'])('saves the rows as %s', async (title) => {
    const { page, end } = await open(files);
    await pageReady(page);
    await page.locator('.take').waitFor();
    const [name, bytes] = await saved(page, () =>
      page.getByRole('button', { name: title, exact: true }).click(),
    );
    expect(name).toContain(`mappa_category-1-rate_all-areas_2020_release-${release.number}.`);
    expect(bytes.length).toBeGreaterThan(2_000);
    await end();
  });

  it('offers everything as files of the site, and each is there', async () => {
    const { page, end } = await open(files);
    await pageReady(page);
    await page.locator('.take').waitFor();
    await page.locator('.take a.button').first().waitFor();
    const links = await page
      .locator('.take a.button')
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(6);
    for (const link of links) {
      expect(link.startsWith(address())).toBe(true);
      expect((await fetch(link, { method: 'HEAD' })).status, link).toBe(200);
    }
    await end();
  });

  it('copies a link that opens the view, and a citation with release and day of access', async () => {
    const { page, context, end } = await open(files);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pageReady(page);
    await page.locator('.take').waitFor();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('The link was copied').waitFor();
    expect(await copied()).toBe(
      `${address()}?measure=category-1-rate&areas=norfolk&years=2019-2021&year=2020&release=${release.number}`,
    );
    await page.getByRole('button', { name: 'Copy a citation' }).click();
    await page.getByText(/^Copied: MAPPA compared/).waitFor();
    expect(await copied()).toMatch(
      new RegExp(
        `^MAPPA compared \\(2026\\)\\. Category 1 individuals per 100,000 people: all 42 areas, 2020\\. Data release ${release.number}, .* Accessed \\d+ \\w+ \\d{4}\\.$`,
      ),
    );
    const [name, bytes] = await saved(page, () =>
      page.getByRole('button', { name: 'RIS' }).click(),
    );
    expect(name).toMatch(/^mappa-compared-release-\d+-category-1-.*\.ris$/);
    expect(bytes.toString('utf8')).toMatch(/^TY {2}- DATA\r\n/);
    await end();
  });

  it('copies lines for another tool, with the address of the file, the measure and the year', async () => {
    const { page, context, end } = await open(files);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pageReady(page);
    await page.getByLabel('DuckDB', { exact: true }).check();
    await page.getByRole('button', { name: 'Copy the lines' }).click();
    await page.getByText('The lines for DuckDB were copied').waitFor();
    const lines = await page.evaluate(() => navigator.clipboard.readText());
    expect(lines).toBe(await page.locator('.take pre').innerText());
    expect(lines).toContain(`${address()}downloads/mappa-figures.parquet`);
    expect(lines).toContain("measure = 'category_1_rate' AND year_ending = 2020");
    await end();
  });

  it('fetches no maker of files before one is asked for', async () => {
    const { page, requests, end } = await open(files);
    await pageReady(page);
    await page.locator('.take').waitFor();
    expect(requests.filter((url) => /\/(xlsx|taken|csv|citation)-/.test(url))).toEqual([]);
    await end();
  });
});

describe('taking a picture', () => {
  const { open } = setting();
  const take = '[data-panel="years"] .picture';

  it('is a chart with its finding, measure, intervals, source, day and link, and needs nothing else', async () => {
    const { page, end } = await open(picture, { colorScheme: 'dark' });
    await pageReady(page);
    const [name, bytes] = await saved(page, () =>
      page.locator(take).getByRole('button', { name: 'SVG' }).click(),
    );
    expect(name).toMatch(/_lines\.svg$/);
    const svg = bytes.toString('utf8');
    const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const part of [
      'Norfolk 137 on 31 March 2020',
      '95% interval',
      'Source: MAPPA',
      'Taken on',
    ]) {
      expect(text).toContain(part);
    }
    expect(svg).not.toMatch(/\bclass=|var\(|<image|<style/);
    // Light for print, though the page is dark: paper is white, ink is dark.
    expect(svg).toContain('fill="#fff');
    // The national line keeps its dashes, which hang on the class of what it lies in.
    expect(svg).toContain('stroke-dasharray:7px, 3px');
    await end();
  });

  it('is a PNG of twice as many pixels', async () => {
    const { page, end } = await open(picture);
    await pageReady(page);
    const [, bytes] = await saved(page, () =>
      page.locator(take).getByRole('button', { name: 'PNG' }).click(),
    );
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    const chart = await page
      .locator('[data-chart="lines"] svg[role="application"]')
      .getAttribute('width');
    expect(bytes.readUInt32BE(16)).toBe(2 * (Number(chart) + 48));
    await end();
  });

  it('is drawn anew for any width, and the page stays as it is', async () => {
    const { page, end } = await open(picture);
    await pageReady(page);
    const before = await page.locator('[data-chart="lines"]').innerHTML();
    for (const width of [400, 1000]) {
      await page.locator(take).getByLabel('Width in pixels').fill(String(width));
      const [, png] = await saved(page, () =>
        page.locator(take).getByRole('button', { name: 'PNG' }).click(),
      );
      expect(png.readUInt32BE(16)).toBe(2 * width);
    }
    expect(await page.locator('[data-chart="lines"]').innerHTML()).toBe(before);
    await end();
  });

  it.each([
    ['a heat map', 'chart=heat', 'years'],
    ['tiles', 'view=overview', 'map'],
  ] as const)('has the meaning of its colours in it: %s', async (_, search, id) => {
    const { page, end } = await open(
      `?${search}&measure=category_1_rate&year=2020&tabs=${id}.download`,
      { colorScheme: 'dark' },
    );
    await pageReady(page);
    const button = panel(page, id).getByRole('button', { name: 'SVG' });
    const [, bytes] = await saved(page, () => button.click());
    const text = bytes
      .toString('utf8')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const part of ['Blue is lower than that', 'not held,', 'It carries no interval']) {
      expect(text).toContain(part);
    }
    await end();
  });

  it.each([
    ['lines', '', 'years'],
    ['multiples', 'chart=multiples', 'years'],
    ['sorted rows', '', 'sorted'],
    ['funnel', 'view=benchmark', 'funnel'],
    ['peers', 'view=benchmark&area=E23000024', 'peers'],
    ['list of the overview', 'view=overview', 'sorted'],
    ['years of the overview', 'view=overview', 'nation'],
  ] as const)('is copied, and its table with it: %s', async (_, search, id) => {
    const rates = 'measure=category_1_rate&areas=E23000024&years=2019-2021&year=2020';
    const { page, context, end } = await open(`?${rates}&${search}&tabs=${id}.download`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pageReady(page);
    const of = panel(page, id);
    await of.getByRole('button', { name: 'Copy', exact: true }).click();
    await of.getByText('The picture was copied').waitFor();
    await of.getByRole('radio', { name: 'Table' }).check();
    await of.getByRole('button', { name: 'Copy the table' }).click();
    await of.getByText(/^Copied \d+ rows/).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const norfolk = tsvParse(text.split('\n\n')[0] ?? '').find(
      ({ Area, Year }) => Area === 'Norfolk' && (Year ?? '2020') === '2020',
    );
    expect(Math.round(Number(norfolk?.['Value'] ?? norfolk?.['Value on one base']))).toBe(137);
    if (id !== 'funnel') {
      expect(Math.round(Number(norfolk?.['95% interval from']))).toBe(129);
      expect(Math.round(Number(norfolk?.['95% interval to']))).toBe(145);
    }
    expect(text).toMatch(
      new RegExp(
        `Source: MAPPA.*\\nTaken on \\d+ \\w+ \\d{4}, data release ${release.number}, from http\\S+release=${release.number}$`,
      ),
    );
    await end();
  });
});
