import { describe, expect, it } from 'vitest';
import { sitemapOf } from '../../../scripts/site/sitemap.ts';
import { headOf, pageHtml, rootOf, type PageFrame, type PageHead } from './previewHtml.ts';

const frame: PageFrame = {
  site: null,
  policy: "default-src 'none'",
  styles: ['assets/theme.css'],
  install: '<link rel="manifest" href="./site.webmanifest">',
  needed: '<script type="module" src="./assets/app.js"></script>',
};
const head: PageHead = {
  title: 'Avon & Somerset "now"',
  description: 'A <sentence>.',
  path: 'area/avon-and-somerset/',
  picture: { name: 'preview.png', width: 1200, height: 630, alt: 'A chart' },
};

describe('the head of a page', () => {
  it('gives absolute addresses where the address of the site is known', () => {
    const text = headOf(head, { ...frame, site: 'https://example.org/mappa/' });
    const page = 'https://example.org/mappa/area/avon-and-somerset/';
    expect(text).toContain(`<link rel="canonical" href="${page}" />`);
    expect(text).toContain(`<meta property="og:url" content="${page}" />`);
    expect(text).toContain(`<meta property="og:image" content="${page}preview.png" />`);
  });

  it('names no address of its own where it is not', () => {
    const text = headOf(head, frame);
    expect(text).not.toContain('canonical');
    expect(text).not.toContain('og:url');
    expect(text).toContain('<meta property="og:image" content="preview.png" />');
    expect(text).toContain('href="../../assets/theme.css"');
  });

  it('keeps text from becoming markup', () => {
    const text = headOf(head, frame);
    expect(text).toContain('<title>Avon &amp; Somerset &quot;now&quot; – MAPPA compared</title>');
    expect(text).toContain('content="A &lt;sentence&gt;."');
  });
});

describe('a page', () => {
  it('starts the app only where there is a view to become', () => {
    const body = { html: '<main></main>', styles: '' };
    expect(pageHtml(head, { ...body, search: '?view=area&area=x' }, frame)).toContain(
      '<script defer src="../../become.js" data-app="../../?view=area&amp;area=x"></script>',
    );
    expect(pageHtml(head, { ...body, search: null }, frame)).not.toContain('<script');
  });

  it('knows its way to the root of the site', () => {
    expect(rootOf('area/')).toBe('../');
    expect(rootOf('area/norfolk/')).toBe('../../');
  });
});

describe('the sitemap', () => {
  it('lists every address as XML', () => {
    expect(sitemapOf(['https://example.org/?a&b'])).toContain(
      '<url><loc>https://example.org/?a&amp;b</loc></url>',
    );
  });
});
