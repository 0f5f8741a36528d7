import { escapeXml, type MadeBlock, type MadeCell } from './content.ts';

const cell = ({ text, span, mark }: MadeCell): string =>
  `<td${span === undefined ? '' : ` colspan=${span}`}>${escapeXml(text)}${mark === undefined ? '' : `<sup>${mark}</sup>`}`;

const block = (one: MadeBlock): string =>
  one.kind === 'paragraph'
    ? `<h2>${escapeXml(one.text)}</h2>`
    : `<table>${one.rows.map((row) => `<tr>${row.map(cell).join('')}`).join('')}</table>`;

/** A web page of the blocks, with end tags left out as pages do. */
export const writeHtml = (blocks: readonly MadeBlock[]): Uint8Array =>
  new TextEncoder().encode(`<!doctype html><title></title><body>${blocks.map(block).join('\n')}`);
