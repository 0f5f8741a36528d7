import { describe, expect, it } from 'vitest';
import { setting } from './support/setting.ts';
import { pageReady, firstChart } from './support/visit.ts';
import { chooseArea } from './support/chooseArea.ts';

const rates2020 = '?view=benchmark&measure=category_1_rate&areas=E23000013,E23000024&year=2020';

describe('benchmarking an area', () => {
  const { open } = setting();

  it('shows both limits of the funnel, the peers and the pair, and says it in words', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    expect(await page.locator('[data-chart="funnel"] path.limit').count()).toBe(8);
    expect(await page.locator('[data-chart="funnel"] .mark').count()).toBe(25);
    expect(await page.locator('h1 ~ .finding').innerText()).toMatch(
      /^Cleveland 163 on 31 March 2020; England and Wales \d+\. It (does not stand|stands) out/,
    );
    expect(await page.locator('header .paragraphs').textContent()).toMatch(
      /areas with a figure come to \d+ together, \d+% (above|below) England and Wales/,
    );
    const peers = page.locator('section', { has: page.locator('#peers-heading') });
    await expect.poll(() => peers.innerText()).toContain('Cleveland (163) is ');
    expect(await peers.locator('tbody tr').count()).toBe(5);
    expect(await page.locator('#pair-heading ~ p').first().innerText()).toContain(
      'Cleveland is higher than Norfolk: 163 against 137.',
    );
    await end();
  });

  it('keeps every choice in the address, and a copied link opens the same view', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    await chooseArea(page, 'Darlington', 'Against');
    await page.getByRole('radio', { name: 'All other areas' }).check();
    await page.getByRole('radio', { name: 'Every area the same' }).check();
    await expect.poll(() => page.url()).toMatch(/beside=E23000008.*peers=all&mean=simple/);
    const said = await page.locator('main').innerText();
    const copy = await open(new URL(page.url()).search);
    await pageReady(copy.page);
    await expect.poll(() => copy.page.locator('main').innerText()).toBe(said);
    await copy.end();
    await end();
  });

  it('walks the funnel by keyboard and opens a source', async () => {
    const { page, end } = await open(rates2020);
    await pageReady(page);
    await page.locator('[data-chart="funnel"] svg[role="application"]').focus();
    await page.keyboard.press('End');
    expect(await page.locator('p.visually-hidden[role="status"]').innerText()).toContain(
      'West Midlands, 31 March 2020',
    );
    await page.keyboard.press('Enter');
    await page.locator('aside.detail').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('aside.detail').waitFor({ state: 'detached' });
    await end();
  });

  it('says what is true where there are too few areas for a funnel', async () => {
    const { page, end } = await open(
      '?view=benchmark&measure=recall_ratio&year=2023&area=E23000021',
    );
    await pageReady(page);
    const said = await page.locator('main').innerText();
    expect(said).toContain('Only 4 of 42 areas have a figure: too few to say');
    expect(said).toContain('There is no funnel for this choice');
    expect(said).toContain('Leicestershire');
    await end();
  });

  it('is reached from the menu, keeps the choice, and goes back with the browser', async () => {
    const { page, end } = await open(
      '?measure=category_1_rate&areas=E23000013,E23000024&year=2020',
    );
    await firstChart(page);
    await page.getByRole('link', { name: 'Benchmark' }).click();
    await page.locator('[data-chart="funnel"]').waitFor();
    expect(page.url()).toContain('areas=E23000013,E23000024');
    await page.getByRole('link', { name: 'Methods' }).click();
    await page.getByRole('heading', { level: 1, name: 'Methods' }).waitFor();
    await expect
      .poll(() => page.locator('#rate .example').innerText())
      .toMatch(/with a 95% interval of \d+ to \d+/);
    await page.goBack();
    await page.locator('[data-chart="funnel"]').waitFor();
    await end();
  });
});

describe('ranks', () => {
  const { open } = setting();

  it('stand beside the values as ranges, and can be drawn', async () => {
    const { page, end } = await open('?measure=category_1_rate&areas=E23000013&year=2020');
    await pageReady(page);
    const ranks = page.locator('[data-chart="sorted"] text.rank');
    await expect.poll(() => ranks.first().textContent()).toMatch(/^1–\d+$/);
    await page.getByRole('radio', { name: 'Ranks they could have' }).check();
    expect(await page.locator('[data-chart="ranks"] rect.range').count()).toBe(25);
    await end();
  });

  it('are not given for counts, and not for too few areas', async () => {
    for (const search of [
      '?measure=category_1_count&year=2020',
      '?measure=recall_ratio&year=2023',
    ]) {
      const { page, end } = await open(search);
      await pageReady(page);
      expect(await page.locator('text.rank').count()).toBe(0);
      expect(await page.getByRole('radio', { name: 'Ranks they could have' }).count()).toBe(0);
      await end();
    }
  });

  it('never stand beside the figures of another measure', async () => {
    const { page, end } = await open('?measure=category_1_rate&areas=none&year=2020');
    await pageReady(page);
    await page.locator('[data-picker="measure"]').click();
    await page.getByRole('option', { name: /^Notification breaches per 100,000/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Notification breaches/ }).waitFor();
    expect(await page.locator('text.rank').count()).toBe(0);
    await end();
  });
});
