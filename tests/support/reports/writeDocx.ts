import { strToU8, zipSync } from 'fflate';
import { escapeXml, type MadeBlock, type MadeCell, type Setting } from './content.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** Text in two runs, as a word processor leaves it after an edit. */
const runs = (text: string): string => {
  const half = Math.floor(text.length / 2);
  return run(text.slice(0, half)) + run(text.slice(half));
};

/** A mark raised by itself, by a style, or that of a footnote with a mark of its own. */
const marks = {
  raised: (mark: string) => run(mark, '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  style: (mark: string) => run(mark, '<w:rPr><w:rStyle w:val="Mark"/></w:rPr>'),
  note: (mark: string) =>
    `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>${mark}</w:t></w:r>`,
};

type SetMark = (mark: string) => string;

const cell = ({ text, span, mark }: MadeCell, set: SetMark): string => {
  const properties = span === undefined ? '' : `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`;
  const note = mark === undefined ? '' : set(mark);
  return `<w:tc>${properties}<w:p>${runs(text)}${note}</w:p></w:tc>`;
};

const block = (one: MadeBlock, set: SetMark): string =>
  one.kind === 'paragraph'
    ? `<w:p>${runs(one.text)}</w:p>`
    : `<w:tbl>${one.rows.map((row) => `<w:tr>${row.map((each) => cell(each, set)).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;

/** A box as word processors write it: once as a shape, and once more for older programs. */
const box = (content: string): string => {
  const text = `<w:txbxContent>${content}</w:txbxContent>`;
  return `<w:p><w:r><mc:AlternateContent><mc:Choice>${text}</mc:Choice><mc:Fallback>${text}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
};

const styles =
  '<w:styles><w:style w:styleId="Raised"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:styleId="Mark"><w:basedOn w:val="Raised"/></w:style></w:styles>';

/** A Word document of the blocks, with the parts that the reader looks at. */
export const writeDocx = (
  blocks: readonly MadeBlock[],
  more: Record<string, Uint8Array> = {},
  setting: Setting = {},
): Uint8Array => {
  const parts = blocks.map((one) => block(one, marks[setting.marks ?? 'raised']));
  const content = setting.boxes === true ? parts.map(box) : parts;
  const body = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${content.join('')}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(body),
    'word/styles.xml': strToU8(styles),
    ...more,
  });
};
