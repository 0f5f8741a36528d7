import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../document.ts';
import { unpackDocx } from './docx.ts';

const blocksOf = (body: string, more: Record<string, Uint8Array> = {}): Block[] => {
  const xml = `<w:document><w:body>${body}</w:body></w:document>`;
  return unpackDocx(zipSync({ 'word/document.xml': strToU8(xml), ...more })).blocks;
};
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const text = (value: string): Block => ({ kind: 'paragraph', text: value });

describe('unpackDocx', () => {
  it('puts the runs of a paragraph together and leaves deleted text out', () => {
    const deleted = '<w:del><w:r><w:delText>9</w:delText></w:r></w:del>';
    const inserted = `<w:ins>${run('7')}</w:ins>`;
    expect(blocksOf(`<w:p>${run('4')}${deleted}${inserted}</w:p>`)).toEqual([text('47')]);
  });

  it('sets raised footnote marks apart from the number before them', () => {
    const raised = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r>';
    expect(blocksOf(`<w:p>${run('113')}${raised}</w:p>`)).toEqual([text('113[1]')]);
  });

  it('counts grid columns over merged cells and columns left out before a row', () => {
    const wide = cell(paragraph('a'), '<w:gridSpan w:val="3"/>');
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${wide}${cell(paragraph('b'))}</w:tr>`;
    expect(blocksOf(`<w:tbl>${row}</w:tbl>`)).toEqual([
      {
        kind: 'table',
        rows: [
          {
            cells: [
              { text: 'a', from: 1, to: 4 },
              { text: 'b', from: 4, to: 5 },
            ],
          },
        ],
      },
    ]);
  });

  it('finds tables inside content controls, text boxes and the cells of a page layout', () => {
    const table = `<w:tbl><w:tr>${cell(paragraph('a'))}</w:tr></w:tbl>`;
    const expected = {
      kind: 'table',
      rows: [{ cells: [{ text: 'a', from: 0, to: 1 }] }],
    };
    const control = `<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt>`;
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${table}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${table}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const layout = `<w:tbl><w:tr>${cell(paragraph('title') + table)}</w:tr></w:tbl>`;
    expect(blocksOf(control)).toEqual([expected]);
    expect(blocksOf(box)).toEqual([expected]);
    expect(blocksOf(layout)).toEqual([text('title'), expected]);
  });

  it('reads footnotes behind the body and the title in the properties', () => {
    const footnotes = strToU8(
      `<w:footnotes><w:footnote>${paragraph('mid-2021')}</w:footnote></w:footnotes>`,
    );
    expect(blocksOf(paragraph('a'), { 'word/footnotes.xml': footnotes })).toEqual([
      text('a'),
      text('mid-2021'),
    ]);
    const core = strToU8(
      '<cp:coreProperties><dc:title>Norfolk &amp; more</dc:title></cp:coreProperties>',
    );
    const zipped = zipSync({
      'word/document.xml': strToU8('<w:document/>'),
      'docProps/core.xml': core,
    });
    expect(unpackDocx(zipped).title).toBe('Norfolk & more');
  });

  it('knows marks that a style raises, and those of notes with a mark of their own', () => {
    const styles = strToU8(
      '<w:styles><w:style w:styleId="Raised"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:styleId="Mark"><w:basedOn w:val="Raised"/></w:style></w:styles>',
    );
    const styled = '<w:r><w:rPr><w:rStyle w:val="Mark"/></w:rPr><w:t>1</w:t></w:r>';
    const lifted = '<w:r><w:rPr><w:position w:val="6"/></w:rPr><w:t>2</w:t></w:r>';
    const note = '<w:r><w:footnoteReference w:customMarkFollows="1"/><w:t>3</w:t></w:r>';
    const body = [styled, lifted, note].map((mark) => `<w:p>${run('85')}${mark}</w:p>`).join('');
    expect(blocksOf(body, { 'word/styles.xml': styles })).toEqual(
      ['85[1]', '85[2]', '85[3]'].map(text),
    );
  });

  it('takes a box once, also where only the way for older programs holds its text', () => {
    const box = (value: string): string => `<w:txbxContent>${paragraph(value)}</w:txbxContent>`;
    const drawn = (choice: string, fallback: string): string =>
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(blocksOf(drawn(box('a'), box('a')))).toEqual([text('a')]);
    expect(blocksOf(drawn('<wps:wsp/>', box('b')))).toEqual([text('b')]);
  });
});
