import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { setting } from './support/setting.ts';
import { engineReady, type Visit } from './support/visit.ts';

const view = '?measure=category_1_rate&areas=E23000024&years=2019-2021&year=2020';

async function saved(page: Visit['page'], act: () => Promise<void>): Promise<[string, Buffer]> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return [download.suggestedFilename(), Buffer.concat(chunks)];
}

describe('taking figures away', () => {
  const { open, address } = setting();

  it('saves exactly the rows of the table as CSV, with interval, status and source of each', async () => {
    const { page, end } = await open(view);
    await engineReady(page);
    await page.getByText('Download, link, cite').click();
    const [name, bytes] = await saved(page, () =>
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    );
    expect(name).toBe('mappa_category-1-rate_all-areas_2020_release-1.csv');
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    const rows = csvParse(text);
    const shown = await page.locator('tbody tr').count();
    expect(rows).toHaveLength(shown);
    const norfolk = rows.find((row) => row['area'] === 'Norfolk');
    const cells = await page
      .locator('tbody tr', { hasText: 'Norfolk' })
      .locator('td')
      .allInnerTexts();
    expect(Number(norfolk?.['value']).toFixed(0)).toBe(cells[1]);
    expect(Number(norfolk?.['numerator']).toLocaleString('en-GB')).toBe(cells[2]);
    expect(Number(norfolk?.['interval_low'])).toBeLessThan(Number(norfolk?.['value']));
    expect(norfolk?.['source_titles']).not.toBe('');
    expect(new Set(rows.map((row) => row['status']))).toEqual(new Set(['held', 'not_held']));
    await end();
  });

  it.each(['Excel workbook', 'JSON', 'Parquet', 'Arrow'])('saves the rows as %s', async (title) => {
    const { page, end } = await open(view);
    await engineReady(page);
    await page.getByText('Download, link, cite').click();
    const [name, bytes] = await saved(page, () =>
      page.getByRole('button', { name: title, exact: true }).click(),
    );
    expect(name).toMatch(/^mappa_category-1-rate_all-areas_2020_release-1\./);
    expect(bytes.length).toBeGreaterThan(2_000);
    await end();
  });

  it('offers everything as files of the site, and each is there', async () => {
    const { page, end } = await open(view);
    await engineReady(page);
    await page.getByText('Download, link, cite').click();
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
    const { page, context, end } = await open(view);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await engineReady(page);
    await page.getByText('Download, link, cite').click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('The link was copied').waitFor();
    expect(await copied()).toBe(
      `${address()}?measure=category-1-rate&areas=norfolk&years=2019-2021&year=2020&release=1`,
    );
    await page.getByRole('button', { name: 'Copy a citation' }).click();
    await page.getByText(/^Copied: MAPPA compared/).waitFor();
    expect(await copied()).toMatch(
      /^MAPPA compared \(2026\)\. Category 1 individuals per 100,000 people: all 42 areas, 2020\. Data release 1, .* Accessed \d+ \w+ \d{4}\.$/,
    );
    const [name, bytes] = await saved(page, () =>
      page.getByRole('button', { name: 'RIS' }).click(),
    );
    expect(name).toBe('mappa-compared.ris');
    expect(bytes.toString('utf8')).toMatch(/^TY {2}- DATA\r\n/);
    await end();
  });

  it('fetches no maker of files before one is asked for', async () => {
    const { page, requests, end } = await open(view);
    await engineReady(page);
    expect(requests.filter((url) => /\/(xlsx|taken|csv|citation)-/.test(url))).toEqual([]);
    await end();
  });
});

describe('taking a picture', () => {
  const { open } = setting();
  const panel = 'section:has(#lines-heading) details:has-text("Take the chart")';

  it('is a chart with its finding, measure, intervals, source, day and link, and needs nothing else', async () => {
    const { page, end } = await open(view, { colorScheme: 'dark' });
    await engineReady(page);
    await page.locator(panel).locator('summary').click();
    const [name, bytes] = await saved(page, () =>
      page.locator(panel).getByRole('button', { name: 'SVG' }).click(),
    );
    expect(name).toMatch(/_lines\.svg$/);
    const svg = bytes.toString('utf8');
    const text = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    for (const part of ['Norfolk stood at 137', '95% interval', 'Source: MAPPA', 'Taken on']) {
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
    const { page, end } = await open(view);
    await engineReady(page);
    await page.locator(panel).locator('summary').click();
    const [, bytes] = await saved(page, () =>
      page.locator(panel).getByRole('button', { name: 'PNG' }).click(),
    );
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    const chart = await page.locator('[data-chart="lines"] svg').getAttribute('width');
    expect(bytes.readUInt32BE(16)).toBe(2 * (Number(chart) + 48));
    await end();
  });
});
