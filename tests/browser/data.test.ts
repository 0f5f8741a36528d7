import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readRows, type Cell } from '../../src/data/parquet/readRows.ts';
import { setting } from './support/setting.ts';
import { currentRelease } from './support/release.ts';

const sectionOf = (id: string): string => `section[aria-labelledby="${id}-heading"]`;

async function published(name: string): Promise<Record<string, Cell>[]> {
  const file = await readFile(new URL(`../../public/data/${name}.parquet`, import.meta.url));
  return (await readRows(name, new Uint8Array(file).buffer, [])).rows;
}

describe('the data view', () => {
  const { open } = setting();

  it('counts the published figures of an area and a year, of all kinds and of one', async () => {
    const { page, end } = await open('?view=data');
    const figures = (await published('figures')).filter(
      (row) => row['area'] === 'West Midlands' && row['year_ending'] === 2023,
    );
    const cell = page.getByRole('button', { name: /^West Midlands, 2023: / });
    expect(await cell.innerText()).toBe(String(figures.length));
    await page.getByRole('combobox', { name: 'Figures counted' }).selectOption('eligible');
    const eligible = figures.filter((row) => row['measure'] === 'eligible').length;
    await expect.poll(() => cell.innerText()).toBe(String(eligible));
    expect(page.url()).toContain('held-group=eligible');
    expect(await page.locator(`${sectionOf('coverage')} tbody tr`).count()).toBe(43);
    await end();
  });

  it('lists the figures of a cell, which the arrow keys reach', async () => {
    const { page, end } = await open('?view=data');
    await page.getByRole('button', { name: /^West Midlands, 2021: / }).focus();
    await page.keyboard.press('ArrowRight');
    const cell = page.locator('[data-cell]:focus');
    expect(await cell.getAttribute('aria-label')).toContain('West Midlands, 2023');
    const count = Number(await cell.innerText());
    await page.keyboard.press('Enter');
    const rows = page.locator(`${sectionOf('figures')} tbody tr`);
    await expect.poll(() => rows.count()).toBe(count);
    await expect.poll(() => page.url()).toContain('held-area=E23000014&held-year=2023');
    await end();
  });

  it('shows a hundred figures at a time, and the choice stands in the address', async () => {
    const { page, end } = await open('?view=data');
    const section = page.locator(sectionOf('figures'));
    const rows = section.locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(100);
    await section.getByRole('button', { name: 'Show 100 more' }).click();
    await expect.poll(() => rows.count()).toBe(200);
    await section.getByRole('combobox', { name: 'Area' }).selectOption({ label: 'Norfolk' });
    await section.getByRole('combobox', { name: 'Year' }).selectOption('2019');
    const norfolk = (await published('figures')).filter(
      (row) => row['area'] === 'Norfolk' && row['year_ending'] === 2019,
    ).length;
    await expect.poll(() => rows.count()).toBe(norfolk);
    const copy = await open(new URL(page.url()).search);
    await expect
      .poll(() => copy.page.locator(`${sectionOf('figures')} tbody tr`).count())
      .toBe(norfolk);
    await copy.end();
    await end();
  });

  it('shows the losing source beside the winner, each with its link', async () => {
    const { page, end } = await open('?view=data&held-sources=differ');
    const row = page.locator(`${sectionOf('figures')} tbody tr`);
    await expect.poll(() => row.count()).toBe(1);
    expect(await row.innerText()).toContain('64,325');
    expect(await row.innerText()).toContain('Conflict: another source has 64,300.');
    const link = row.getByRole('link').first();
    expect(await link.getAttribute('href')).toMatch(/^https?:\/\//);
    await end();
  });

  it('keeps every figure that was set aside, with its reason', async () => {
    const { page, end } = await open('?view=data');
    const rows = page.locator(`${sectionOf('set-aside')} tbody tr`);
    await expect.poll(() => rows.count()).toBe(81);
    expect(await rows.first().innerText()).toContain('Police figure on other counting rules');
    await end();
  });

  it('shows the release and the change log, and says so if a table cannot be read', async () => {
    const { page, end } = await open('?view=data', {
      prepare: async (context) => {
        let failures = 0;
        await context.route('**/data/set_aside.parquet', (route) =>
          failures++ === 0 ? route.abort() : route.continue(),
        );
      },
    });
    const changes = page.locator(sectionOf('changes'));
    await changes.getByText(`These data are ${currentRelease.replace('data ', '')}`).waitFor();
    await changes.getByText('Figures: none added, none changed, none removed.').waitFor();
    const retry = page.getByRole('button', { name: 'Try again' });
    await retry.click();
    await retry.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator(`${sectionOf('set-aside')} tbody tr`).count()).toBe(81);
    await end(/ERR_FAILED/);
  });
});
