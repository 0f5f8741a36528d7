import type { ReportDocument } from '../document.ts';
import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';
import { isRaisedRun, raisedStylesOf } from './docxRaised.ts';
import { Flow, type FlowRow } from './flow.ts';
import {
  childOf,
  findElement,
  isElement,
  numberAttribute,
  readXml,
  textWithin,
  type XmlElement,
} from './xmlTree.ts';
import { unzipParts } from './zip.ts';

/** Deleted and moved text, field codes and properties. */
const skipped = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:rPr', 'w:pPr']);

const spaces: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Elements of a name, also inside content controls, custom XML and tracked insertions. */
const parts = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => {
    if (!isElement(child) || skipped.has(child.name)) return [];
    if (child.name === name) return [child];
    const isWrapper = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name);
    return isWrapper ? parts(child, name) : [];
  });

/** The one way to draw a thing that has text in it; the others repeat it for older programs. */
const choiceOf = (alternatives: XmlElement): XmlElement[] => {
  const ways = alternatives.children.filter(isElement);
  const told = ways.find((way) => findElement(way, 'w:t') !== undefined) ?? ways[0];
  return told === undefined ? [] : [told];
};

class Reader {
  readonly #raisedStyles: ReadonlySet<string>;

  constructor(raisedStyles: ReadonlySet<string>) {
    this.#raisedStyles = raisedStyles;
  }

  walk(element: XmlElement, flow: Flow): void {
    for (const child of element.children) {
      if (!isElement(child) || skipped.has(child.name)) continue;
      if (child.name === 'w:t') flow.addText(textWithin(child));
      else if (child.name in spaces) flow.addText(spaces[child.name] ?? '');
      else if (child.name === 'w:tbl') {
        flow.addTable(parts(child, 'w:tr').map((row) => this.#readRow(row)));
      } else if (child.name === 'w:r' && isRaisedRun(child, this.#raisedStyles)) {
        this.#addRaised(child, flow);
      } else if (child.name === 'w:txbxContent') {
        const box = new Flow();
        this.walk(child, box);
        box.endParagraph();
        // The text around a box goes on behind it.
        flow.blocks.push(...box.blocks);
      } else if (child.name === 'mc:AlternateContent') {
        for (const way of choiceOf(child)) this.walk(way, flow);
      } else this.walk(child, flow);
      if (child.name === 'w:p') flow.endParagraph();
    }
  }

  /** A raised run is a mark, unless it only holds a drawing with text of its own. */
  #addRaised(run: XmlElement, flow: Flow): void {
    if (findElement(run, 'w:txbxContent') !== undefined) {
      this.walk({ ...run, name: '' }, flow);
      return;
    }
    const texts = run.children.filter(isElement).filter(({ name }) => name === 'w:t');
    flow.addRaised(texts.map(textWithin).join(''));
  }

  #readRow(row: XmlElement): FlowRow {
    const most = limits.tableColumns;
    const before = childOf(childOf(row, 'w:trPr'), 'w:gridBefore');
    let column = numberAttribute(before, 'w:val', 0, most);
    const cells = parts(row, 'w:tc').map((cell) => {
      const span = childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan');
      const flow = new Flow();
      this.walk(cell, flow);
      flow.endParagraph();
      const from = column;
      column += Math.max(numberAttribute(span, 'w:val', 1, most), 1);
      return { blocks: flow.blocks, from, to: column };
    });
    if (column > most * 10) throw tooLarge('too many table columns');
    return { cells };
  }
}

const wanted = [
  'word/document.xml',
  'word/styles.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'docProps/core.xml',
];

const readPart = (parts: Map<string, Uint8Array>, name: string): XmlElement | undefined => {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : readXml(bytes);
};

/**
 * Unpacks a Word document (docx, also docm, whose macros are never looked at): body, text boxes,
 * then footnotes and endnotes.
 *
 * @throws ReportError
 */
export const unpackDocx = (bytes: Uint8Array): ReportDocument => {
  const found = unzipParts(bytes, (name) => wanted.includes(name));
  const body = readPart(found, 'word/document.xml');
  if (body === undefined) {
    throw new ReportError('damaged', 'The Word document has no text in it. Save it anew as docx.');
  }
  const reader = new Reader(raisedStylesOf(readPart(found, 'word/styles.xml')));
  const flow = new Flow();
  for (const part of [
    body,
    readPart(found, 'word/footnotes.xml'),
    readPart(found, 'word/endnotes.xml'),
  ]) {
    if (part !== undefined) reader.walk(part, flow);
  }
  flow.endParagraph();
  const core = readPart(found, 'docProps/core.xml');
  const title = core === undefined ? '' : textWithin(findElement(core, 'dc:title')).trim();
  return { format: 'docx', title, blocks: flow.blocks };
};
