import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { decodeText } from './decodeText.ts';
import { unpackHtml } from './html.ts';
import { linesOfPage, type TextRun } from './pdfLines.ts';
import { unpackTxt } from './txt.ts';

const rowsOf = (block: Block | undefined): string[][] =>
  block?.kind === 'table' ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : [];

describe('decodeText', () => {
  it('reads UTF-8, UTF-16 and older Windows files', () => {
    expect(decodeText(new TextEncoder().encode('–'))).toBe('–');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x13, 0x20]))).toBe('–');
    expect(decodeText(Uint8Array.from([0x96]))).toBe('–');
  });
});

describe('unpackTxt', () => {
  it('reads a cell a line, cells of several lines among them', () => {
    const text =
      'Title\n\n\t\n\tCategory 1:\nRegistered\n\tTotal\n\n\tLevel 1\n\t5\n\t-\n\n\tLevel 2\n\t6\n\t7\n';
    const [title, table] = unpackTxt(text).blocks;
    expect(title).toEqual({ kind: 'paragraph', text: 'Title' });
    expect(rowsOf(table)).toEqual([
      ['', 'Category 1: Registered', 'Total'],
      ['Level 1', '5', '-'],
      ['Level 2', '6', '7'],
    ]);
  });

  it('keeps the places of columns set with spaces', () => {
    const [block] = unpackTxt('Level 1    5   -').blocks;
    expect(block?.kind === 'lines' && block.lines[0]?.cells).toEqual([
      { text: 'Level 1', from: 0, to: 7 },
      { text: '5', from: 11, to: 12 },
      { text: '-', from: 15, to: 16 },
    ]);
  });
});

describe('unpackHtml', () => {
  it('counts columns past merged cells, also those that reach down', () => {
    const [table] = unpackHtml(
      '<table><tr><th rowspan=2>a<th colspan=2>b<tr><td>c<td>d</table>',
    ).blocks;
    expect(table?.kind === 'table' && table.rows[1]?.cells).toEqual([
      { text: 'c', from: 1, to: 2 },
      { text: 'd', from: 2, to: 3 },
    ]);
  });

  it('reads captions and raised marks, and no scripts', () => {
    const page =
      '<title>T</title><script>var x = "<p>no</p>"</script><table><caption>C</caption><tr><td>9<sup>1</sup></table>';
    const { title, blocks } = unpackHtml(page);
    expect(title).toBe('T');
    expect(blocks[0]).toEqual({ kind: 'paragraph', text: 'C' });
    expect(rowsOf(blocks[1])).toEqual([['9[1]']]);
  });
});

describe('linesOfPage', () => {
  const run = (text: string, x: number, y: number, size = 10): TextRun => ({
    text,
    x,
    y,
    width: text.length * size * 0.5,
    size,
  });
  const texts = (...runs: TextRun[]): string[][] =>
    linesOfPage(runs).map((line) => line.cells.map((cell) => cell.text));

  it('puts runs on one line together by their places, in whatever order they come', () => {
    expect(texts(run('1121', 200, 100), run('Lev', 50, 100.5), run('el 1', 65, 100))).toEqual([
      ['Level 1', '1121'],
    ]);
  });

  it('sets a raised mark apart from its number', () => {
    expect(texts(run('113', 200, 100), run('1', 215.5, 104, 6), run('Rate', 50, 100))).toEqual([
      ['Rate', '113[1]'],
    ]);
  });

  it('parts numbers that stand close, and columns within one run', () => {
    expect(texts(run('12', 100, 100), run('13', 115, 100))).toEqual([['12', '13']]);
    expect(texts(run('Level 1   5   6', 50, 100))).toEqual([['Level 1', '5', '6']]);
  });

  it('tells how far a line is from the one above in line heights', () => {
    const [first, second] = linesOfPage([run('a', 50, 100), run('b', 50, 85)]);
    expect([first?.gap, second?.gap]).toEqual([Infinity, 1.5]);
  });
});
