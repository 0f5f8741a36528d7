import { strToU8, zipSync } from 'fflate';
import { escapeXml, type MadeBlock, type MadeCell, type Setting } from './content.ts';

const span = (style: string, content: string): string =>
  `<text:span text:style-name="${style}">${content}</text:span>`;

/** A mark raised by a style of the document, by one of its parents, or that of a footnote. */
const marks = {
  raised: (mark: string) => span('T1', mark),
  style: (mark: string) => span('Mark', mark),
  note: (mark: string) =>
    span(
      'T1',
      `<text:note text:note-class="footnote"><text:note-citation>${mark}</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>`,
    ),
};

interface Table {
  prefix: string;
  set: (mark: string) => string;
}

const cell = ({ text, span: columns = 1, mark }: MadeCell, { prefix, set }: Table): string => {
  const content = `<text:p>${escapeXml(text)}${mark === undefined ? '' : set(mark)}</text:p>`;
  const covered = `<${prefix}:covered-table-cell/>`.repeat(columns - 1);
  return `<${prefix}:table-cell table:number-columns-spanned="${columns}">${content}</${prefix}:table-cell>${covered}`;
};

const block = (one: MadeBlock, table: Table): string => {
  if (one.kind === 'paragraph') return `<text:h>${escapeXml(one.text)}</text:h>`;
  const { prefix } = table;
  const rows = one.rows.map((row) => row.map((each) => cell(each, table)).join(''));
  return `<${prefix}:table>${rows.map((row) => `<${prefix}:table-row>${row}</${prefix}:table-row>`).join('')}</${prefix}:table>`;
};

const styles =
  '<office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles>';
const commonStyles =
  '<office:document-styles><office:styles><style:style style:name="Raised"><style:text-properties style:text-position="33% 58%"/></style:style><style:style style:name="Mark" style:parent-style-name="Raised"/></office:styles></office:document-styles>';

/** An OpenDocument text of the blocks; tables in boxes have the prefix that shapes give them. */
export const writeOdt = (blocks: readonly MadeBlock[], setting: Setting = {}): Uint8Array => {
  const table = {
    prefix: setting.boxes === true ? 'loext' : 'table',
    set: marks[setting.marks ?? 'raised'],
  };
  const parts = blocks.map((one) => block(one, table));
  const body =
    setting.boxes === true
      ? parts.map((part) => `<text:p><draw:custom-shape>${part}</draw:custom-shape></text:p>`)
      : parts;
  const content = `<?xml version="1.0"?><office:document-content>${styles}<office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'styles.xml': strToU8(commonStyles),
    'content.xml': strToU8(content),
  });
};
