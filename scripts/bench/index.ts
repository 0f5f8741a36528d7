import { cpus, totalmem } from 'node:os';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../tests/browser/support/browser.ts';
import { bytesBeforeFirstChart } from '../../tests/browser/support/wire.ts';
import { stopUnlessBuilt } from '../site/inputs.ts';
import { startSite } from '../site/server.ts';
import { keptCountry } from './addedCountry.ts';
import { measureClicks } from './clicks.ts';
import { measureEngineReady } from './engineReady.ts';
import { measureFirstChart, writeStaticPage } from './firstChart.ts';
import { simulateHundredfold, times } from './hundredfold.ts';
import { measureReports } from './reports.ts';
import { measureStatistics } from './statisticsTime.ts';
import { markdownTable, type Row } from './summary.ts';

/**
 * `npm run bench`: measures the build in `dist` in a real browser and writes the README's table.
 * `npm run bench -- REPORT.doc` also measures the legacy Word format, which cannot be made here.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = join(root, 'dist');
const simulated = join(root, '.cache', 'hundredfold');
const gibibyte = 2 ** 30;

stopUnlessBuilt('index.html', 'sw.js');

const milliseconds = (value: number): string => `${Math.round(value)} ms`;

const browser = await launch();
const draft = await startSite({ directory, port: 0 });
await writeStaticPage(browser, draft.address, directory);
await draft.close();
// The server knows only the files that were there when it started.
const site = await startSite({ directory, port: 0 });
const chart = await measureFirstChart(browser, site.address);
const bytes = await bytesBeforeFirstChart(
  await browser.newContext({ serviceWorkers: 'block' }),
  site.address,
);
const clicks = await measureClicks(browser, site.address);
const country = keptCountry();
const added = await measureClicks(browser, site.address, country);
const ready = await measureEngineReady(browser, site.address);
await site.close();
rmSync(join(directory, 'bench-static'), { recursive: true, force: true });

await simulateHundredfold(directory, simulated);
const simulatedSite = await startSite({ directory: simulated, port: 0 });
const many = await measureClicks(browser, simulatedSite.address);
const manyReady = await measureEngineReady(browser, simulatedSite.address);
await simulatedSite.close();
rmSync(simulated, { recursive: true, force: true });

const version = browser.version();
await browser.close();

const slowest = (measured: typeof clicks): string =>
  `${milliseconds(measured.years)} a year, ${milliseconds(measured.measures)} a measure, ${milliseconds(measured.areas)} an area`;
const rows: Row[] = [
  {
    what: 'First chart, against a static page with the same chart as inline SVG',
    measured: `${(chart.ours / chart.plain).toFixed(2)} times (${milliseconds(chart.ours)} / ${milliseconds(chart.plain)})`,
    goal: 'at most 1.5 times',
  },
  {
    what: 'Bytes over the wire before the first chart, everything counted',
    measured: `${(bytes / 1000).toFixed(0)} kB`,
    goal: 'at most 120 kB',
  },
  {
    what: `Click to painted change, all 42 areas in view, 95th percentile of ${clicks.clicks} clicks`,
    measured: slowest(clicks),
    goal: 'at most 50 ms',
  },
  {
    what: `The same with ${country.figures.toLocaleString('en-GB')} figures added (42 areas, 12 years, simulated)`,
    measured: slowest(added),
    goal: 'at most 50 ms',
  },
  {
    what: `The same with ${times} times the figures (simulated areas)`,
    measured: slowest(many),
    goal: 'at most 50 ms',
  },
  {
    what: `Engine ready after opening with a figure of one’s own, with the figures held / ${times} times as many`,
    measured: `${(ready / chart.ours).toFixed(0)} / ${(manyReady / chart.ours).toFixed(0)} times the first chart`,
    goal: 'none: it starts only where a figure was added',
  },
  await measureStatistics(join(root, 'public', 'data')),
  ...(await measureReports()),
];
const machine = `${cpus().length} cores, ${Math.round(totalmem() / gibibyte)} GiB, Node ${process.versions.node}, Chromium ${version}; medians of 11 runs, localhost. Trust the ratios.`;
const table = `${markdownTable(rows)}\n\n${machine}`;
console.log(table);

const readmeFile = join(root, 'README.md');
const readme = readFileSync(readmeFile, 'utf8');
const marked = /(<!-- bench:start -->)[\s\S]*(<!-- bench:end -->)/;
if (!marked.test(readme)) throw new Error('The README has no place marked for the benchmark.');
writeFileSync(readmeFile, readme.replace(marked, `$1\n\n${table}\n\n$2`));
