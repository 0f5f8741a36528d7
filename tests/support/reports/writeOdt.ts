import { strToU8, zipSync } from 'fflate';
import { escapeXml, type MadeBlock, type MadeCell } from './content.ts';

const cell = ({ text, span = 1, mark }: MadeCell): string => {
  const note = mark === undefined ? '' : `<text:span text:style-name="T1">${mark}</text:span>`;
  const content = `<text:p>${escapeXml(text)}${note}</text:p>`;
  const covered = '<table:covered-table-cell/>'.repeat(span - 1);
  return `<table:table-cell table:number-columns-spanned="${span}">${content}</table:table-cell>${covered}`;
};

const block = (one: MadeBlock): string =>
  one.kind === 'paragraph'
    ? `<text:h>${escapeXml(one.text)}</text:h>`
    : `<table:table>${one.rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`;

/** An OpenDocument text of the blocks. */
export const writeOdt = (blocks: readonly MadeBlock[]): Uint8Array => {
  const styles =
    '<office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style></office:automatic-styles>';
  const content = `<?xml version="1.0"?><office:document-content>${styles}<office:body><office:text>${blocks.map(block).join('')}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
  });
};
