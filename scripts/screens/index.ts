import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../tests/browser/support/browser.ts';
import { stopUnlessBuilt } from '../site/inputs.ts';
import { startSite } from '../site/server.ts';

/**
 * Takes pictures of the production build at three widths in both themes, for people to judge.
 * `tsx scripts/screens/index.ts [ADDRESS PART] [NAME]`, as `'?areas=all' all-areas`.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'test-results', 'screens');
const widths = [390, 820, 1440] as const;
const height = 900;
const settling = 600;

const [search = '', name = 'opening'] = process.argv.slice(2);
stopUnlessBuilt('index.html', 'sw.js');
mkdirSync(folder, { recursive: true });
const site = await startSite({ directory: join(root, 'dist'), port: 0 });
const browser = await launch();
for (const width of widths) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(site.address + search);
    await page.waitForFunction(() =>
      /^(resting|ready)$/.test(document.documentElement.dataset['engine'] ?? ''),
    );
    await page.waitForTimeout(settling);
    const path = join(folder, `${name}-${width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    await page.close();
  }
}
await browser.close();
await site.close();
