import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../public/404.html', import.meta.url), 'utf8');
const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';

/** Where the two links of the page lead at an address that was not found. */
function linksAt(pathname: string): Record<string, string> {
  const links: Record<string, string> = {};
  runInNewContext(script, {
    location: { pathname },
    document: {
      getElementById: (id: string) => ({
        setAttribute: (_: string, href: string) => {
          links[id] = href;
        },
      }),
    },
  });
  return links;
}

describe('the page for what is not found', () => {
  it('runs the one script that its policy allows', () => {
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}'`);
    expect(page).not.toMatch(/https?:/);
  });

  it.each([
    ['/nowhere', '/'],
    ['/mappa/nowhere.html', '/mappa/'],
    ['/mappa/area/norfok/', '/mappa/'],
    ['/mappa/area/norfok', '/mappa/'],
    ['/measure/none/at/all', '/'],
    ['/some/path/embed/x', '/some/path/'],
    ['/some/path/area', '/some/path/'],
  ])('leads back from %s to %s', (pathname, root) => {
    expect(linksAt(pathname)).toEqual({ home: root, list: `${root}area/` });
  });
});
