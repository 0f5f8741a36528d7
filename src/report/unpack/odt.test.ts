import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { unpackOdt } from './odt.ts';

const blocksOf = (body: string): Block[] => {
  const xml = `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return unpackOdt(zipSync({ 'content.xml': strToU8(xml) })).blocks;
};
const cell = (text: string, attributes = ''): string =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

describe('unpackOdt', () => {
  it('counts columns over merged, covered and repeated cells', () => {
    const row = `<table:table-row>${cell('a', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('-', 'table:number-columns-repeated="2"')}${cell('b')}</table:table-row>`;
    const [table] = blocksOf(
      `<table:table><table:table-header-rows>${row}</table:table-header-rows></table:table>`,
    );
    expect(table?.kind === 'table' && table.rows[0]?.cells).toEqual([
      { text: 'a', from: 0, to: 2 },
      { text: '-', from: 2, to: 3 },
      { text: '-', from: 3, to: 4 },
      { text: 'b', from: 4, to: 5 },
    ]);
  });

  it('reads footnotes and text boxes beside the text they hang on', () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>mid-2021</text:p></text:note-body></text:note>';
    const box = '<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame>';
    expect(blocksOf(`<text:p>113${note}${box}</text:p>`)).toEqual([
      { kind: 'paragraph', text: 'mid-2021' },
      { kind: 'paragraph', text: 'in a box' },
      { kind: 'paragraph', text: '113' },
    ]);
  });

  it('leaves tracked deletions and comments out', () => {
    const removed = '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>';
    const comment = '<office:annotation><text:p>why?</text:p></office:annotation>';
    expect(blocksOf(`${removed}<text:p>a<text:s/>b${comment}</text:p>`)).toEqual([
      { kind: 'paragraph', text: 'a b' },
    ]);
  });
});
