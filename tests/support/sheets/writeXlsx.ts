import { strToU8, zipSync } from 'fflate';
import { addressOf } from '../../../src/report/sheets/workbook.ts';
import { escapeXml } from '../reports/content.ts';
import { madeCell, type MadeSheet, type MadeSheetCell } from './content.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>';

class Writer {
  readonly strings: string[] = [];
  readonly formats: string[] = ['General'];

  cell(cell: MadeSheetCell, row: number, column: number): string {
    const place = `r="${addressOf(row, column)}"`;
    if (cell.number !== undefined) {
      const format = cell.format ?? 'General';
      if (!this.formats.includes(format)) this.formats.push(format);
      return `<c ${place} s="${this.formats.indexOf(format)}"><v>${cell.number}</v></c>`;
    }
    if (cell.text === undefined) return '';
    const plain = `<t xml:space="preserve">${escapeXml(cell.text)}</t>`;
    const raised =
      cell.mark === undefined
        ? ''
        : `<r><rPr><vertAlign val="superscript"/></rPr><t>${escapeXml(cell.mark)}</t></r>`;
    // Programs write short texts in place, and others in a list of strings.
    if (raised === '' && column % 2 === 1) {
      return `<c ${place} t="inlineStr"><is>${plain}</is></c>`;
    }
    this.strings.push(raised === '' ? plain : `<r>${plain}</r>${raised}`);
    return `<c ${place} t="s"><v>${this.strings.length - 1}</v></c>`;
  }

  sheet({ rows }: MadeSheet): string {
    const merges: string[] = [];
    const body = rows.map((cells, row) => {
      const written = cells.map((one, column) => {
        const cell = madeCell(one);
        const [down, right] = [cell.rows ?? 1, cell.columns ?? 1];
        if (down * right > 1) {
          const last = addressOf(row + down - 1, column + right - 1);
          merges.push(`<mergeCell ref="${addressOf(row, column)}:${last}"/>`);
        }
        return this.cell(cell, row, column);
      });
      return `<row r="${row + 1}">${written.join('')}</row>`;
    });
    const merged = merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`;
    return `${head}<worksheet><sheetData>${body.join('')}</sheetData>${merged}</worksheet>`;
  }

  styles(): string {
    const first = 164;
    const formats = this.formats.map(
      (code, place) => `<numFmt numFmtId="${first + place}" formatCode="${escapeXml(code)}"/>`,
    );
    const styles = this.formats.map((_, place) => `<xf numFmtId="${first + place}"/>`);
    return `${head}<styleSheet><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
  }
}

/** An Excel workbook of the sheets, with the parts that the reader looks at. */
export const writeXlsx = (
  sheets: readonly MadeSheet[],
  more: Record<string, Uint8Array> = {},
): Uint8Array => {
  const writer = new Writer();
  const written = sheets.map((sheet) => writer.sheet(sheet));
  const list = sheets.map(({ name, isHidden }, place) => {
    const state = isHidden === true ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${place + 1}"${state} r:id="rId${place + 1}"/>`;
  });
  const links = sheets.map(
    (_, place) => `<Relationship Id="rId${place + 1}" Target="worksheets/sheet${place + 1}.xml"/>`,
  );
  const strings = writer.strings.map((string) => `<si>${string}</si>`).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `${head}<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships>${links.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst>${strings}</sst>`,
    'xl/styles.xml': writer.styles(),
  };
  for (const [place, text] of written.entries()) {
    parts[`xl/worksheets/sheet${place + 1}.xml`] = text;
  }
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    ...more,
  });
};
