import { describe, expect, it } from 'vitest';
import { setting } from './support/setting.ts';

describe('a browser without JavaScript', () => {
  const { open } = setting();

  it.each([320, 390, 1440])(
    'is told so at %d pixels, finds the pages that need no script, and sees nothing dead or cut',
    async (width) => {
      const { page, end } = await open('?view=area&area=norfolk', {
        javaScriptEnabled: false,
        viewport: { width, height: 844 },
      });
      const notice = page.locator('.told-first');
      expect(await notice.innerText()).toContain('Without JavaScript');
      expect(await page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
      expect(
        await page.locator('[data-chart="lines"] svg[role="application"]').first().isVisible(),
      ).toBe(true);
      const widest = await page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('h1, h2, p, [data-chart] svg')].map(
            (part) => part.getBoundingClientRect().right,
          ),
        ),
      );
      expect(widest).toBeLessThanOrEqual(width);
      await notice.getByRole('link').click();
      await page.getByRole('link', { name: 'Norfolk' }).click();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Norfolk');
      await end();
    },
  );
});
