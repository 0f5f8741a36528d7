import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/vocabulary/areas.ts';
import { measures } from '../../src/vocabulary/measures.ts';
import { axeFindings } from './support/axe.ts';
import { setting } from './support/setting.ts';
import { pageReady } from './support/visit.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const previewWidth = 1200;
const largestPicture = 300_000;

const pages = ['area', 'measure'].flatMap((folder) =>
  readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => join(folder, name)),
);

type Node = DefaultTreeAdapterMap['node'];
/** Every address that a page names, from its own folder; those in templates start at the root. */
function addressesOf(node: Node, base: string): { base: string; address: string }[] {
  const found = 'attrs' in node ? node.attrs : [];
  const own = found
    .filter(({ name }) => ['href', 'src', 'data-app'].includes(name))
    .map(({ value }) => ({ base, address: value }));
  const inside = 'childNodes' in node ? node.childNodes : [];
  const inTemplate = 'content' in node ? addressesOf(node.content, dist) : [];
  return [...own, ...inside.flatMap((child) => addressesOf(child, base)), ...inTemplate];
}

describe('the pages of areas and measures', () => {
  it('are there for each of them, with a title, a description and a picture of their own', () => {
    expect(pages).toHaveLength(areas.length + measures.length + 1);
    const titles = new Set<string>();
    for (const page of pages) {
      const html = readFileSync(join(dist, page), 'utf8');
      titles.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
      expect(/name="description" content="[^"]{40,}"/.test(html), page).toBe(true);
      if (page === join('area', 'index.html')) continue;
      const picture = readFileSync(join(dist, dirname(page), 'preview.png'));
      expect(picture.readUInt32BE(16), page).toBe(previewWidth);
      expect(picture.length, page).toBeLessThan(largestPicture);
      expect(html).toMatch(/property="og:image" content="[^"]*preview\.png"/);
      expect(html).toContain('name="twitter:card" content="summary_large_image"');
    }
    expect(titles.size).toBe(pages.length);
  });

  it('name no address of the site that is not there', () => {
    for (const page of pages) {
      const folder = join(dist, dirname(page));
      for (const { base, address } of addressesOf(
        parse(readFileSync(join(dist, page), 'utf8')),
        folder,
      )) {
        if (/^(https?:|#)/.test(address)) continue;
        expect(address.startsWith('/'), address).toBe(false);
        const file = join(base, address.replace(/[?#].*$/, ''));
        expect(relative(dist, file).startsWith('..'), `${page}: ${address}`).toBe(false);
        const target =
          existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
        expect(existsSync(target), `${page}: ${address}`).toBe(true);
      }
    }
  });

  it('are reached from the page of the app without JavaScript', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8');
    expect(html).toMatch(/<noscript>(?:(?!<\/noscript>).)*href="\.\/area\/"/s);
  });
});

describe('a page of an area or a measure', () => {
  const { open } = setting();
  const examples = ['area/norfolk/', 'area/gloucestershire/', 'measure/category-1-rate/', 'area/'];

  it.each(examples)('can be read without JavaScript, and axe finds nothing: %s', async (path) => {
    // Axe itself is a script: it runs in a page whose own scripts have been taken away.
    const { page, end } = await open(path, {
      viewport: { width: 390, height: 844 },
      prepare: (context) => context.route('**/become.js', (route) => route.fulfill({ body: '' })),
    });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    await end();
    const plain = await open(path, { javaScriptEnabled: false });
    expect(await plain.page.locator('h1').count()).toBe(1);
    expect(plain.requests.some((url) => url.endsWith('.js'))).toBe(false);
    await plain.context.close();
  });

  it('says numbers, intervals, why there is none, and the source', async () => {
    const { page, context } = await open('measure/category-1-rate/', { javaScriptEnabled: false });
    expect(await page.locator('tbody tr').count()).toBe(areas.length + 1);
    const durham = page.locator('tr', {
      has: page.getByRole('link', { name: 'Durham', exact: true }),
    });
    expect(await durham.innerText()).toMatch(/31 March 2024\s+196\s+185 to 208/);
    expect(await durham.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    expect(await page.locator('tr', { hasText: 'Warwickshire' }).innerText()).toContain('not held');
    await context.close();
  });

  it.each([
    ['area/norfolk/', '?view=area&area=', 'Norfolk'],
    ['measure/recall-ratio/', '?view=overview&', 'Returns to custody'],
  ])('becomes the app in place: %s', async (path, search, heading) => {
    const { page, end } = await open(path);
    await pageReady(page);
    const address = new URL(page.url());
    expect(address.pathname).toBe('/some/path/');
    expect(address.search.startsWith(search.split('&')[0] ?? '')).toBe(true);
    await page.getByRole('navigation', { name: 'Views' }).waitFor();
    await page.getByRole('heading', { level: 1, name: new RegExp(heading) }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: new RegExp(heading) }).waitFor();
    await end();
  });
});
