import { strToU8, zipSync } from 'fflate';
import { escapeXml, type MadeBlock, type MadeCell } from './content.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** Text in two runs, as a word processor leaves it after an edit. */
const runs = (text: string): string => {
  const half = Math.floor(text.length / 2);
  return run(text.slice(0, half)) + run(text.slice(half));
};

const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';

const cell = ({ text, span, mark }: MadeCell): string => {
  const properties = span === undefined ? '' : `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`;
  const note = mark === undefined ? '' : run(mark, raised);
  return `<w:tc>${properties}<w:p>${runs(text)}${note}</w:p></w:tc>`;
};

const block = (one: MadeBlock): string =>
  one.kind === 'paragraph'
    ? `<w:p>${runs(one.text)}</w:p>`
    : `<w:tbl>${one.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;

/** A Word document of the blocks, with the parts that the reader looks at. */
export const writeDocx = (
  blocks: readonly MadeBlock[],
  more: Record<string, Uint8Array> = {},
): Uint8Array => {
  const body = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${blocks.map(block).join('')}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(body),
    ...more,
  });
};
