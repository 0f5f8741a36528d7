import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { panel } from './support/panel.ts';
import { setting } from './support/setting.ts';

/**
 * A clipboard like that of Safari: it takes nothing once the click is over, and content that is
 * still being made only as a promise handed over within the click.
 */
const strictClipboard = (context: BrowserContext) =>
  context.addInitScript(() => {
    let isInClick = false;
    addEventListener(
      'click',
      () => {
        isInClick = true;
        setTimeout(() => {
          isInClick = false;
        });
      },
      true,
    );
    const copied: Record<string, string>[] = [];
    Object.assign(window, { copied });
    const write = async (items: ClipboardItem[]): Promise<void> => {
      if (!isInClick) throw new DOMException('The click is over.', 'NotAllowedError');
      const [item] = items;
      if (!item) return;
      const kinds: Record<string, string> = {};
      for (const type of item.types) {
        const blob = await item.getType(type);
        kinds[type] = type.startsWith('text/') ? await blob.text() : `${blob.size} bytes`;
      }
      copied.push(kinds);
    };
    const refuse = () => Promise.reject(new DOMException('Late.', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { write, writeText: refuse } });
  });

const copied = (page: Page) =>
  page.evaluate(() => (window as unknown as { copied: Record<string, string>[] }).copied);

describe('a browser that lets a page copy only within the click', () => {
  const { open } = setting();
  const view = '?measure=category-1-rate&areas=norfolk,cleveland&year=2021';

  it('copies a link, a citation, a table and a picture', async () => {
    const { page, end } = await open(view, { prepare: strictClipboard });
    const sorted = panel(page, 'sorted');
    await sorted.getByRole('radio', { name: 'Download' }).check();
    await sorted.getByRole('button', { name: 'Copy a link to this chart' }).click();
    await sorted.getByText('The link was copied.').first().waitFor();
    await sorted.getByRole('button', { name: 'Copy a citation' }).first().click();
    await sorted.getByText(/^Copied: MAPPA compared/).waitFor();
    await sorted.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await sorted.getByText('The picture was copied.').waitFor();
    await sorted.getByRole('radio', { name: 'Table' }).check();
    await sorted.getByRole('button', { name: /^Copy/ }).first().click();
    await sorted.getByText(/^Copied \d+ rows/).waitFor();

    const [link, citation, picture, table] = await copied(page);
    expect(link?.['text/plain']).toMatch(/release=\d+#sorted$/);
    expect(citation?.['text/plain']).toMatch(/Accessed \d+ \w+ \d{4}\.$/);
    expect(picture?.['image/png']).toMatch(/^\d{4,} bytes$/);
    expect(table?.['text/plain']).toContain('\t');
    expect(table?.['text/html']).toContain('<table>');
    await end();
  });

  it('says so where the browser lets it copy nothing', async () => {
    const { page, end } = await open(view, {
      prepare: (context) =>
        context.addInitScript(() =>
          Object.defineProperty(navigator, 'clipboard', { value: undefined }),
        ),
    });
    const sorted = panel(page, 'sorted');
    await sorted.getByRole('radio', { name: 'Download' }).check();
    await sorted.getByRole('button', { name: 'Copy a link to this chart' }).click();
    await sorted
      .getByText(/https?:\/\/\S+release=\d+#sorted$/)
      .first()
      .waitFor();
    await sorted.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await sorted.getByText('This browser lets the page copy no picture.').waitFor();
    await end();
  });
});
