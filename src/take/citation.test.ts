import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexOf, citationInWords, citationKey, risOf } from './citation.ts';
import { hostileText, origin } from './take.fixtures.ts';

describe('a citation', () => {
  it('says in words what was taken, of which release and when', () => {
    expect(citationInWords(origin)).toBe(
      'MAPPA compared (2026). Recall ratio: Leicestershire, 2019 to 2023. Data release 3, 21 November 2026. https://example.org/mappa/?measure=recall_ratio&year=2023 Accessed 22 November 2026.',
    );
  });

  it('leaves out what is not known', () => {
    const bare = { ...origin, address: null, accessed: null };
    expect(citationInWords(bare)).toBe(
      'MAPPA compared (2026). Recall ratio: Leicestershire, 2019 to 2023. Data release 3, 21 November 2026.',
    );
    expect(bibtexOf(bare)).not.toContain('url');
    expect(risOf(bare)).not.toMatch(/UR {2}-|Y2 {2}-/);
  });

  it('is an entry of BibTeX', () => {
    expect(bibtexOf(origin))
      .toBe(`@misc{mappa-compared-release-3-recall-ratio-leicestershire-2019-to-2023-aefb0d63,
  author = {{MAPPA compared}},
  title = {{Recall ratio: Leicestershire, 2019 to 2023}},
  year = {2026},
  version = {release 3},
  url = {https://example.org/mappa/?measure=recall_ratio&year=2023},
  urldate = {2026-11-22},
  note = {Data release 3 of 21 November 2026, accessed 22 November 2026},
}
`);
  });

  it('shares its key with no other view, however alike and long their titles are', () => {
    const long = 'Category 1 individuals per 100,000 people: all 42 areas of England and Wales, ';
    const keys = [
      ...[2019, 2023].map((year) => citationKey({ ...origin, title: `${long}${year}` })),
      ...['norfolk', 'cheshire'].map((area) =>
        citationKey({ ...origin, address: `?area=${area}` }),
      ),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
    expect(citationKey(origin)).toBe(citationKey({ ...origin, accessed: null }));
  });

  it('is a record of RIS', () => {
    expect(risOf(origin).split('\r\n')).toEqual([
      'TY  - DATA',
      'AU  - MAPPA compared',
      'TI  - Recall ratio: Leicestershire, 2019 to 2023',
      'PY  - 2026',
      'DA  - 2026/11/21/',
      'ET  - Data release 3',
      'PB  - MAPPA compared',
      'UR  - https://example.org/mappa/?measure=recall_ratio&year=2023',
      'Y2  - 2026/11/22/',
      'ER  - ',
      '',
    ]);
  });

  it('hides from TeX what TeX would obey', () => {
    const title = String.raw`50% of A & B_c {x} #1 $5 ~ ^ \end`;
    expect(bibtexOf({ ...origin, title })).toContain(
      String.raw`title = {{50\% of A \& B\_c \{x\} \#1 \$5 \textasciitilde{} \textasciicircum{} \textbackslash{}end}}`,
    );
  });

  it('keeps its shape whatever a title or an address holds', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, address) => {
        const hostile = { ...origin, title, address };
        const lines = bibtexOf(hostile).split('\n');
        expect(lines).toHaveLength(bibtexOf(origin).split('\n').length);
        // Braces that TeX counts must close, or the entry swallows the next one.
        let open = 0;
        for (const [brace] of bibtexOf(hostile)
          .replace(/\\[\\{}]/g, '')
          .matchAll(/[{}]/g)) {
          open += brace === '{' ? 1 : -1;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
        for (const line of risOf(hostile).split('\r\n').slice(0, -1))
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u);
      }),
      { numRuns: 500 },
    );
  });
});
