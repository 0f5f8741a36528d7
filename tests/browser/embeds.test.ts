import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { embedChartIds } from '../../src/vocabulary/embedCharts.ts';
import { axeFindings } from './support/axe.ts';
import { panel } from './support/panel.ts';
import { setting } from './support/setting.ts';
import { pageReady } from './support/visit.ts';
import { currentRelease, release } from './support/release.ts';

const choice = 'measure=category-1-rate&areas=norfolk,cleveland&year=2020';
const narrow = { width: 390, height: 700 };

/** A page of another site that holds a text as its whole body. */
async function otherSite(body: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>Another site</title><body>${body}</body>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

describe('an embedded chart', () => {
  const { open } = setting();

  it.each(embedChartIds)(
    'shows one chart with title, words, source and a link, and axe finds nothing: %s',
    async (chart) => {
      const { page, requests, end } = await open(
        `embed/?show=${chart}&${choice}&release=${release.number}`,
        {
          viewport: narrow,
        },
      );
      await page.locator(`[data-chart="${chart}"] svg`).first().waitFor();
      expect(await page.locator('h1').innerText()).toMatch(/^Category 1 individuals per 100,000/);
      expect((await page.locator('.words').first().innerText()).length).toBeGreaterThan(100);
      const footer = await page.locator('footer').innerText();
      expect(footer).toContain('Open Government Licence');
      expect(footer).toContain(currentRelease);
      const link = await page.locator('footer a').getAttribute('href');
      expect(link).toContain('/some/path/?');
      expect(link).toContain(`${choice}&release=${release.number}`);
      expect(requests.some((url) => /engine|duckdb/.test(url))).toBe(false);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page), colorScheme).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        narrow.width,
      );
      await end();
    },
  );

  it('stays as it was when it is frozen, and says what has changed since', async () => {
    const { page, requests, end } = await open(
      `embed/?show=sorted&figures=frozen&${choice}&release=1`,
      {
        prepare: (context) =>
          context.route('**/data/releases/1/changes.json', (route) =>
            route.fulfill({
              json: [
                {
                  ...{ measure: 'category_1_rate', area_code: 'E23000024', year_ending: 2020 },
                  ...{ kind: 'changed', before: 137, after: 140 },
                },
              ],
            }),
          ),
      },
    );
    await page.locator('.notice').waitFor();
    expect(await page.locator('.notice').innerText()).toBe(
      'This chart was made with data release 1 of 21 November 2026. Since then, of the figures shown here, 1 has changed.',
    );
    expect(await page.locator('footer').innerText()).toContain(
      'Figures of data release 1 of 21 November 2026, kept as they were',
    );
    const read = requests.filter((url) => url.endsWith('category_1_rate.parquet'));
    expect(read.every((url) => url.includes('/data/releases/1/comparison/'))).toBe(true);
    expect(read).toHaveLength(1);
    await end();
  });

  it('says that a release is not kept, and keeps the colours that were asked for', async () => {
    const { page, end } = await open(
      `embed/?show=tiles&theme=light&figures=frozen&${choice}&release=9`,
      { colorScheme: 'dark' },
    );
    await page.locator('[data-chart="tiles"] svg[role="application"]').first().waitFor();
    expect(await page.locator('footer').innerText()).toContain('release 9, which is not here yet');
    expect(await axeFindings(page)).toEqual([]);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    await end();
  });
});

describe('an embedded chart in a frame with a sandbox', () => {
  const { open, address } = setting();

  it('says which word the frame lacks instead of waiting for ever', async () => {
    const { page, context } = await open('area/');
    const frame = `<iframe sandbox="allow-scripts" src="${address()}embed/?show=sorted&${choice}"></iframe>`;
    const other = await otherSite(frame);
    await page.goto(other.address);
    const said = page.frameLocator('iframe').locator('#app');
    await expect.poll(() => said.innerText()).toContain('its sandbox lacks “allow-same-origin”');
    other.close();
    // What was watched is another site's page.
    await context.close();
  });

  it('works with scripts and the same origin allowed', async () => {
    const { page, context } = await open('area/');
    const frame = `<iframe sandbox="allow-scripts allow-same-origin" src="${address()}embed/?show=sorted&${choice}"></iframe>`;
    const other = await otherSite(frame);
    await page.goto(other.address);
    await page
      .frameLocator('iframe')
      .locator('[data-chart="sorted"] svg[role="application"]')
      .waitFor();
    other.close();
    await context.close();
  });
});

describe('the code of an embedded chart', () => {
  const { open, address } = setting();

  it('is reached from the chart, is previewed, and gives the frame its height on another site', async () => {
    const app = await open(`?${choice}`);
    await pageReady(app.page);
    const section = panel(app.page, 'sorted');
    await section.getByRole('radio', { name: 'Download' }).check();
    await section.getByRole('link', { name: 'Put this chart on your site' }).click();
    const { page, context } = app;
    await page.getByRole('heading', { name: 'Put a chart on your site' }).waitFor();
    expect(page.url()).toContain('embed/code/?show=sorted&measure=category-1-rate');
    const code = page.getByRole('textbox', { name: 'The code' });
    await code.waitFor();
    await page
      .frameLocator('iframe')
      .locator('[data-chart="sorted"] svg[role="application"]')
      .waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
    await page
      .getByRole('radio', { name: new RegExp(`^Frozen at data release ${release.number}`) })
      .check();
    await page.getByLabel('Width').selectOption('640 pixels');
    await page.frameLocator('iframe').getByText('kept as they were').waitFor();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the code' }).click();
    await page.getByText('The code was copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(await code.inputValue());
    expect(text).toContain(`${address()}embed/?show=sorted&amp;figures=frozen`);
    await app.end();

    const site = await otherSite(text);
    const { page: reader, context: elsewhere } = await open('icon.svg');
    await reader.goto(site.address);
    const frame = reader.locator('iframe');
    await reader
      .frameLocator('iframe')
      .locator('[data-chart="sorted"] svg[role="application"]')
      .waitFor();
    await reader.waitForFunction(() => {
      const height = document.querySelector('iframe')?.style.height;
      return height !== undefined && height !== '640px';
    });
    const inside = await reader
      .frameLocator('iframe')
      .locator('#app')
      .evaluate((content) => content.getBoundingClientRect().height);
    const box = await frame.boundingBox();
    expect(Math.abs((box?.height ?? 0) - inside)).toBeLessThan(2);
    // Another window cannot set the height.
    await reader.evaluate(() => window.postMessage({ mappaHeight: 50 }, '*'));
    await reader.waitForTimeout(200);
    expect((await frame.boundingBox())?.height).toBe(box?.height);
    expect(await reader.locator('figcaption').textContent()).toContain('Category 1 individuals');
    await elsewhere.close();
    site.close();
  });
});
