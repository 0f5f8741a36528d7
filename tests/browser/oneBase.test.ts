import { describe, expect, it } from 'vitest';
import { setting } from './support/setting.ts';
import { pageReady } from './support/visit.ts';

const norfolk = '?measure=category_1_rate&areas=E23000024&years=2015-2025&year=2023';
const baseSwitch = 'Same population base for all years';

describe('the population base of lines', () => {
  const { open } = setting();

  it('is one for all years, says so with the step of the area, and answers since when', async () => {
    const { page, end } = await open(norfolk);
    await pageReady(page);
    const panel = page.locator('#panel-years');
    expect(await panel.getByLabel(baseSwitch).isChecked()).toBe(true);
    const note = await panel.locator('[data-base="one"]').innerText();
    expect(note).toMatch(/^On one population base: .*\+0\.8% in Norfolk/);
    expect(await panel.locator('.trends').innerText()).toMatch(
      /Norfolk: (up|down) from 1\d\d in 20|Norfolk: .* a difference that chance could make/,
    );
    expect(page.url()).not.toContain('base=');
    await end();
  });

  it('is switched to as published, which the address keeps, with the breaks that belong to it', async () => {
    const { page, end } = await open(norfolk);
    await pageReady(page);
    const panel = page.locator('#panel-years');
    expect(await panel.getByText('2021 Census.', { exact: false }).count()).toBeGreaterThan(0);
    expect(await panel.locator('ol li').count()).toBe(0);
    await panel.getByLabel(baseSwitch).click();
    await panel.locator('[data-base="published"]').waitFor();
    expect(page.url()).toContain('base=published');
    expect(await panel.locator('ol li').count()).toBe(4);
    await page.goBack();
    await panel.locator('[data-base="one"]').waitFor();
    expect(await panel.getByLabel(baseSwitch).isChecked()).toBe(true);
    await end();
  });

  it('stands in the table with the value as published beside it', async () => {
    const { page, end } = await open(`${norfolk}&tabs=years.table`);
    await pageReady(page);
    const heads = await page.locator('#panel-years thead').innerText();
    expect(heads).toContain('Value on one base');
    expect(heads).toContain('Value as published');
    await end();
  });

  it('offers no switch for a plain count', async () => {
    const { page, end } = await open(norfolk.replace('category_1_rate', 'category_1_count'));
    await pageReady(page);
    expect(await page.locator('#panel-years').getByLabel(baseSwitch).count()).toBe(0);
    await end();
  });
});
