import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../tests/browser/support/browser.ts';

/** Draws the icons of the installed page from `public/icon.svg`; run again when that changes. */

const folder = fileURLToPath(new URL('../../public', import.meta.url));
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#[0-9a-f]+)"/.exec(svg)?.[1];
if (!ground) throw new Error('public/icon.svg has no ground; a maskable icon needs its colour.');

const sizes = [192, 512] as const;
const kinds = [
  { name: 'icon', part: 1, ground: 'transparent' },
  // A system may cut away all but a circle in the middle, of four fifths of the width.
  { name: 'icon-maskable', part: 0.72, ground },
] as const;

const browser = await launch();
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  for (const kind of kinds) {
    const drawn = svg.replace(
      '<svg ',
      `<svg width="${size * kind.part}" height="${size * kind.part}" `,
    );
    await page.setContent(
      `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${kind.ground}">${drawn}</body>`,
    );
    writeFileSync(
      join(folder, `${kind.name}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
  await page.close();
}
await browser.close();
