import type { Locator, Page } from 'playwright-core';

/** The finder of one area, by what the area is for: "Area", "Against". */
export const areaFinder = (page: Page | Locator, label = 'Area'): Locator =>
  page.getByRole('group', { name: label, exact: true });

/** Finds an area by what a reader types, and takes the first that is found. */
export async function chooseArea(page: Page, typed: string, label = 'Area'): Promise<void> {
  await areaFinder(page, label).getByRole('button').first().click();
  const dialog = page.getByRole('dialog', { name: 'Find an area' });
  await dialog.getByRole('combobox').fill(typed);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}
