import { describe, expect, it } from 'vitest';
import { setting } from './support/setting.ts';
import { pageReady, firstChart } from './support/visit.ts';

describe('the view in the address', () => {
  const { open, address } = setting();

  it('opens the same view from a copied link', async () => {
    const first = await open();
    await pageReady(first.page);
    await first.page.locator('[data-picker="measure"]').click();
    await first.page
      .getByRole('option', { name: /^Share of all eligible managed at Level 2 or 3/ })
      .click();
    await first.page.getByRole('heading', { level: 1, name: /Share of all eligible/ }).waitFor();
    await first.page.locator('[data-picker="areas"]').click();
    await first.page.locator('dialog[open]').getByRole('combobox').fill('teesside');
    await first.page.keyboard.press('Enter');
    await first.page.locator('dialog[open]').getByRole('combobox').fill('rutland');
    await first.page.keyboard.press('Enter');
    await first.page.getByRole('button', { name: 'Done' }).click();
    const link = first.page.url();
    const seen = await first.page.locator('main').innerText();
    await first.end();

    const second = await open(link.slice(address().length));
    await firstChart(second.page);
    await pageReady(second.page);
    expect(second.page.url()).toBe(link);
    expect(await second.page.locator('main').innerText()).toBe(seen);
    expect(link).toContain('measure=level_2_3_share');
    expect(link).toContain('E23000013');
    expect(link).toContain('E23000021');
    await second.end();
  });

  it('opens what it can of a link with unknown parts and says what it left out', async () => {
    const { page, end } = await open(
      '?measure=recall_ratio&areas=E23000021,X99&year=2023&figure=nonsense',
    );
    await firstChart(page);
    await page.getByRole('heading', { level: 1, name: /Returns to custody/ }).waitFor();
    const notice = await page.locator('.notice').innerText();
    expect(notice).toContain('the area “X99”');
    expect(notice).toContain('the figure “nonsense”');
    await end();
  });

  it('survives an address full of rubbish', async () => {
    const rubbish =
      '?measure=%00%FF&areas=%F0%9F%92%A9,,,,;;&years=-&year=NaN&figure=....&__proto__=1&measure=x';
    const { page, end } = await open(rubbish);
    await firstChart(page);
    expect(await page.locator('h1').innerText()).toBe('Category 1 individuals per 100,000 people');
    await end();
  });

  it('goes back through the steps of a visit', async () => {
    const { page, end } = await open('?measure=category_1_count&areas=none');
    await firstChart(page);
    await page.getByRole('radio', { name: /^2011/ }).check({ force: true });
    await page.getByRole('heading', { name: 'All areas, 2011' }).waitFor();
    await page.getByRole('radio', { name: /^2019/ }).check({ force: true });
    await page.getByRole('heading', { name: 'All areas, 2019' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'All areas, 2011' }).waitFor();
    await end();
  });

  it('switches between lines, small multiples and heat map without losing the choice', async () => {
    const { page, end } = await open(
      '?measure=category_1_rate&areas=E23000013,E23000024&year=2020',
    );
    await pageReady(page);
    await page.getByRole('radio', { name: 'Small multiples' }).check();
    await page.locator('[data-chart="multiples"] .panel-name').first().waitFor();
    expect(await page.locator('[data-chart="multiples"] .panel-name').allTextContents()).toEqual([
      'Cleveland',
      'Norfolk',
    ]);
    await page.getByRole('radio', { name: 'Heat map' }).check();
    await page.locator('[data-chart="heat"] rect.tile').first().waitFor();
    expect(page.url()).toMatch(/chart=heat.*areas=E23000013,E23000024.*year=2020/);
    await page.locator('[data-chart="heat"] .map svg').focus();
    for (const key of ['ArrowDown', 'End', 'Enter']) await page.keyboard.press(key);
    await page.locator('aside.detail').waitFor();
    expect(await page.locator('aside.detail').innerText()).toContain('Cleveland, 31 March 2025');
    await end();
  });
});
