import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLogSections } from './changeLogSections.ts';

const log = `# Data change log

Before the first section.

## Since release 1

Figures: none added.

### Kent
- 2014, added:
  - Category 1 = 5 (press)
  - Category 2 = 6 (press)
- 2015, changed

## Coverage

| Year | Areas |
| --- | ---: |
| 2002 | 2 |
| 2003 | – |
`;

describe('the change log', () => {
  it('becomes sections of headings, paragraphs, lists and tables', () => {
    expect(changeLogSections(log)).toEqual([
      {
        title: 'Since release 1',
        blocks: [
          { kind: 'paragraph', text: 'Figures: none added.' },
          { kind: 'heading', text: 'Kent' },
          {
            kind: 'list',
            points: [
              {
                text: '2014, added:',
                points: ['Category 1 = 5 (press)', 'Category 2 = 6 (press)'],
              },
              { text: '2015, changed', points: [] },
            ],
          },
        ],
      },
      {
        title: 'Coverage',
        blocks: [
          {
            kind: 'table',
            head: ['Year', 'Areas'],
            rows: [
              ['2002', '2'],
              ['2003', '–'],
            ],
          },
        ],
      },
    ]);
  });

  it('keeps markup as the text that it is', () => {
    const [section] = changeLogSections('## A\n\n<img src=x onerror=alert(1)>');
    expect(section?.blocks).toEqual([{ kind: 'paragraph', text: '<img src=x onerror=alert(1)>' }]);
  });

  it('never fails, whatever the log holds', () => {
    fc.assert(fc.property(fc.string(), (text) => void changeLogSections(`## A\n${text}`)));
  });

  it('reads the published log with all its sections', () => {
    const published = readFileSync(
      new URL('../../../public/data/CHANGES.md', import.meta.url),
      'utf8',
    );
    const sections = changeLogSections(published);
    expect(sections).toHaveLength(published.match(/^## /gm)?.length ?? 0);
    expect(sections[0]?.title).toMatch(/^Since release/);
    expect(sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
  });
});
