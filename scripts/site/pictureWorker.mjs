import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

// Draws pictures of link previews: SVG in, PNG out. The font comes with pdfjs-dist (SIL Open Font
// License) and has the widths of Arial, so that a picture is the same on every machine.
const { resolve } = createRequire(import.meta.url);
const font = (name) =>
  readFileSync(resolve(`pdfjs-dist/standard_fonts/LiberationSans-${name}.ttf`));
const fontBuffers = [font('Regular'), font('Bold')];
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
for (const { svg, file } of workerData) {
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Liberation Sans' } });
  const picture = drawing.render();
  writeFileSync(file, picture.asPng());
  picture.free();
  drawing.free();
}
