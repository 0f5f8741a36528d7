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

  it('reads text boxes beside the text they hang on, and footnotes behind everything', () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>mid-2021</text:p></text:note-body></text:note>';
    const box = '<draw:frame><draw:text-box><text:p>in a box</text:p></draw:text-box></draw:frame>';
    expect(blocksOf(`<text:p>113${note}${box}</text:p>`)).toEqual([
      { kind: 'paragraph', text: 'in a box' },
      { kind: 'paragraph', text: '113' },
      { kind: 'paragraph', text: 'mid-2021' },
    ]);
  });

  it('leaves tracked deletions and comments out', () => {
    const removed = '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>';
    const comment = '<office:annotation><text:p>why?</text:p></office:annotation>';
    expect(blocksOf(`${removed}<text:p>a<text:s/>b${comment}</text:p>`)).toEqual([
      { kind: 'paragraph', text: 'a b' },
    ]);
  });

  it('keeps a footnote that hangs on a number out of its cell', () => {
    const note =
      '<text:span text:style-name="Mark"><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>12 in 2018</text:p></text:note-body></text:note></text:span>';
    const styles =
      '<office:styles><style:style style:name="Mark"><style:text-properties style:text-position="33% 58%"/></style:style></office:styles>';
    const row = `<table:table-row>${cell(`462${note}`)}${cell('7<text:span text:style-name="Mark">2</text:span>')}</table:table-row>`;
    const content = `<office:document-content><office:body><office:text><table:table>${row}</table:table></office:text></office:body></office:document-content>`;
    const { blocks } = unpackOdt(
      zipSync({
        'content.xml': strToU8(content),
        'styles.xml': strToU8(`<office:document-styles>${styles}</office:document-styles>`),
      }),
    );
    expect(blocks).toEqual([
      {
        kind: 'table',
        rows: [
          {
            cells: [
              { text: '462', from: 0, to: 1 },
              { text: '7[2]', from: 1, to: 2 },
            ],
          },
        ],
      },
      { kind: 'paragraph', text: '12 in 2018' },
    ]);
  });

  it('finds tables in text boxes and in shapes, whatever the prefix of their names', () => {
    const table = (prefix: string): string =>
      `<${prefix}:table><table:table-header-rows><${prefix}:table-row><${prefix}:table-cell><text:p>a</text:p></${prefix}:table-cell></${prefix}:table-row></table:table-header-rows></${prefix}:table>`;
    const expected = { kind: 'table', rows: [{ cells: [{ text: 'a', from: 0, to: 1 }] }] };
    const frame = `<draw:frame><draw:text-box>${table('table')}</draw:text-box></draw:frame>`;
    const shape = `<draw:custom-shape><text:p>title</text:p>${table('loext')}</draw:custom-shape>`;
    expect(blocksOf(`<text:p>${frame}</text:p>`)).toEqual([expected]);
    expect(blocksOf(`<text:p>${shape}</text:p>`)).toEqual([
      { kind: 'paragraph', text: 'title' },
      expected,
    ]);
  });
});
