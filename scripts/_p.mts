import { launch } from '../tests/browser/support/browser.ts';
import { startSite } from './site/server.ts';
const s = await startSite({ directory: 'dist', port: 0 });
const b = await launch();
const p = await b.newPage({ viewport: { width: 1440, height: 900 } });
p.on('console', (m) => console.log('CONSOLE', m.type(), m.text()));
p.on('pageerror', (e) => console.log('ERR', e.message, e.stack?.slice(0, 400)));
p.on('requestfailed', (r) => console.log('FAILED', r.url(), r.failure()?.errorText));
const t = Date.now();
await p.goto(s.address + (process.argv[2] ?? ''));
for (let i = 0; i < 40; i++) {
  await p.waitForTimeout(250);
  const st = await p.evaluate(() => [
    document.documentElement.dataset.engine,
    ...performance.getEntriesByType('mark').map((m) => m.name + ':' + Math.round(m.startTime)),
  ]);
  if (i % 6 == 0 || st[0] !== 'starting') console.log(Date.now() - t, st.join(' '));
  if (st[0] === 'ready' || st[0] === 'failed') break;
}
console.log((await p.innerText('body')).slice(0, 1500));
await p.screenshot({ path: '/tmp/s.png', fullPage: true });
await b.close();
await s.close();
