import { describe, expect, it } from 'vitest';
import { writeCompoundFile } from '../../../tests/support/reports/writeCompoundFile.ts';
import { writeDoc } from '../../../tests/support/reports/writeDoc.ts';
import type { Block } from '../document.ts';
import { unpackDoc } from './doc.ts';

const rowsOf = (block: Block | undefined): string[][] =>
  block?.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];

describe('unpackDoc', () => {
  it('tells a raised mark from the number before it', () => {
    const [table] = unpackDoc(
      writeDoc([{ kind: 'table', rows: [[{ text: 'SHPO' }, { text: '85', mark: '1' }]] }]),
    ).blocks;
    expect(rowsOf(table)).toEqual([['SHPO', '85[1]']]);
  });

  it('finds tables within tables and leaves out what soft hyphens part', () => {
    const blocks = [
      { kind: 'paragraph' as const, text: 'before' },
      { kind: 'table' as const, rows: [[{ text: 'offenders' }, { text: '5' }]] },
    ];
    const read = unpackDoc(writeDoc(blocks, { nested: true, softHyphens: true })).blocks;
    expect(read[0]).toEqual({ kind: 'paragraph', text: 'before' });
    expect(rowsOf(read[1])).toEqual([['offenders', '5']]);
  });

  it('places cells by their edges, so that rows with other columns fit together', () => {
    const [table] = unpackDoc(
      writeDoc([{ kind: 'table', rows: [[{ text: 'a' }, { text: 'b' }]] }], { spacers: true }),
    ).blocks;
    expect(
      table?.kind === 'table' && table.rows[0]?.cells.map(({ from, to }) => [from, to]),
    ).toEqual([
      [0, 1500],
      [1500, 3000],
      [3000, 4500],
    ]);
  });

  it('advises to save as docx what is older than Word 97 or broken', () => {
    const old = new Uint8Array(4096);
    old.set([0xec, 0xa5, 0x65, 0]);
    for (const bytes of [writeCompoundFile({ WordDocument: old }), new Uint8Array(600)]) {
      expect(() => unpackDoc(bytes)).toThrow('choose “Save as”, then “Word document (.docx)”');
    }
  });
});
