import { describe, expect, it } from 'vitest';
import { axeFindings } from './support/axe.ts';
import { sharedBrowser } from './support/browser.ts';
import { setting } from './support/setting.ts';

const dist = new URL('../../dist/', import.meta.url);

describe('a page that cannot start', () => {
  const { open, address } = setting();

  it('says what to do when it was opened from a disk', async () => {
    const page = await (await sharedBrowser()).newPage();
    await page.goto(new URL('index.html', dist).href);
    const told = page.locator('.told-first').first();
    await told.waitFor();
    expect(await told.innerText()).toContain('opened from a disk');
    await page.close();
  });

  it('leads back to the site from an address that is not there', async () => {
    const { page, end } = await open('area/norfok/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no such page');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Go to MAPPA compared' }).click();
    await page.waitForURL(address());
    await end(/404/);
  });
});
