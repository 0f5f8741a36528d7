import { columnsOf, type MadeBlock, type MadeCell } from './content.ts';

const size = 10;
const leading = 12;
const top = 780;
const bottom = 60;
const left = 50;
const columnWidth = 80;

/** How a PDF sets its tables. */
export interface PdfSetting {
  /** Cells in the middle of their row's height, instead of at the top. */
  middle?: boolean;
  /** Headings of columns on their side. */
  turned?: boolean;
  /** Points for the labels of wide tables: few, and “Level” stands above its number. */
  labelWidth?: number;
}

const usual = { middle: false, turned: false, labelWidth: 180 };

const escape = (text: string): string =>
  [...text.replace(/[\u2013\u2014]/g, (dash) => (dash === '\u2013' ? '\x96' : '\x97'))]
    .map((letter) => (/[\\()]/.test(letter) ? `\\${letter}` : letter))
    .join('');

/** Half the size is about the width of a letter; good enough to break lines. */
const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length) * size * 0.5 < width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
};

class Pages {
  readonly pages: string[] = [''];
  y = top;
  readonly setting: Required<PdfSetting>;

  constructor(setting: PdfSetting) {
    this.setting = { ...usual, ...setting };
  }

  space(height: number): void {
    if (this.y - height >= bottom) return;
    this.pages.push('');
    this.y = top;
  }

  /** A row of headings that read upwards, line beside line. */
  turnedRow(cells: readonly MadeCell[]): void {
    const wrapped = cells.map((cell) => wrap(cell.text, 70));
    const height = Math.max(...wrapped.flat().map((line) => line.length)) * size * 0.556;
    this.space(height);
    const page = this.pages.length - 1;
    wrapped.forEach((lines, place) => {
      if (place === 0) return;
      const x = left + this.setting.labelWidth + 24 + (place - 1) * columnWidth;
      lines.forEach((line, index) => {
        this.pages[page] =
          `${this.pages[page] ?? ''}BT /F1 ${size} Tf 0 1 -1 0 ${x + index * leading} ${this.y - height} Tm (${escape(line)}) Tj ET\n`;
      });
    });
    this.text(left, this.y, cells[0]?.text ?? '');
    this.y -= height + leading;
  }

  text(x: number, y: number, text: string, points = size): void {
    if (text === '') return;
    const page = this.pages.length - 1;
    this.pages[page] =
      `${this.pages[page] ?? ''}BT /F1 ${points} Tf ${x} ${y} Td (${escape(text)}) Tj ET\n`;
  }

  row(cells: readonly MadeCell[], columns: number): void {
    const { middle, turned } = this.setting;
    const labelWidth = columns < 3 ? usual.labelWidth : this.setting.labelWidth;
    if (turned && cells.length > 2 && cells.some((cell) => /^Category \d/.test(cell.text))) {
      this.turnedRow(cells);
      return;
    }
    const widths = cells.map((cell, place) =>
      (cell.span ?? 1) > 1 ? 480 : place === 0 ? labelWidth : columns < 3 ? 150 : columnWidth - 6,
    );
    const wrapped = cells.map((cell, place) => wrap(cell.text, widths[place] ?? 0));
    const height = Math.max(...wrapped.map((lines) => lines.length)) * leading;
    this.space(height);
    cells.forEach((cell, place) => {
      const x = place === 0 ? left : left + labelWidth + 15 + (place - 1) * columnWidth;
      const lines = wrapped[place] ?? [];
      const down = middle ? (height - lines.length * leading) / 2 : 0;
      lines.forEach((line, index) => {
        this.text(x, this.y - down - index * leading, line);
      });
      if (cell.mark === undefined) return;
      this.text(x + cell.text.length * size * 0.556, this.y - down + 4, cell.mark, 6);
    });
    this.y -= height + 4;
  }
}

const layOut = (blocks: readonly MadeBlock[], setting: PdfSetting): string[] => {
  const pages = new Pages(setting);
  for (const block of blocks) {
    if (block.kind === 'paragraph') pages.row([{ text: block.text, span: 9 }], 1);
    else for (const row of block.rows) pages.row(row, columnsOf(block.rows));
    pages.y -= leading;
  }
  return pages.pages;
};

/**
 * A PDF of the blocks with lines broken in cells, tables broken by pages, and raised marks.
 */
export const writePdf = (blocks: readonly MadeBlock[], setting: PdfSetting = {}): Uint8Array => {
  const pages = layOut(blocks, setting);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((content, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, place) => {
    const offset = file.length;
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
};
