import { escapeXml, type MadeBlock, type MadeCell, type Setting } from './content.ts';

/** Marks as GOV.UK, word processors and others set them. */
const marks = {
  raised: (mark: string) => `<sup>${mark}</sup>`,
  style: (mark: string) => `<span style="vertical-align: super">${mark}</span>`,
  note: (mark: string) =>
    `<sup id="fnref:${mark}"><a href="#fn:${mark}" class="footnote">[footnote ${mark}]</a></sup>`,
};

const cellIn =
  (set: (mark: string) => string) =>
  ({ text, span, mark }: MadeCell): string =>
    `<td${span === undefined ? '' : ` colspan=${span}`}>${escapeXml(text)}${mark === undefined ? '' : set(mark)}`;

const block = (one: MadeBlock, cell: (cell: MadeCell) => string): string =>
  one.kind === 'paragraph'
    ? `<h2>${escapeXml(one.text)}</h2>`
    : `<table>${one.rows.map((row) => `<tr>${row.map(cell).join('')}`).join('')}</table>`;

/** A web page of the blocks, with end tags left out as pages do. */
export const writeHtml = (blocks: readonly MadeBlock[], setting: Setting = {}): Uint8Array => {
  const cell = cellIn(marks[setting.marks ?? 'raised']);
  const body = blocks.map((one) => block(one, cell)).join('\n');
  return new TextEncoder().encode(`<!doctype html><title></title><body>${body}`);
};
