import type { ReportDocument } from '../document.ts';
import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';
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

/** Deleted and moved text, field codes, and the copy of a drawing kept for older programs. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'mc:Fallback',
  'w:rPr',
  'w:pPr',
  'w:footnoteReference',
  'w:endnoteReference',
]);

const isRaised = (run: XmlElement): boolean =>
  childOf(childOf(run, 'w:rPr'), 'w:vertAlign')?.attributes['w:val'] === 'superscript';

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

const readRow = (row: XmlElement): FlowRow => {
  let column = numberAttribute(
    childOf(childOf(row, 'w:trPr'), 'w:gridBefore'),
    'w:val',
    0,
    limits.tableColumns,
  );
  const cells = parts(row, 'w:tc').map((cell) => {
    const properties = childOf(cell, 'w:tcPr');
    const span = numberAttribute(
      childOf(properties, 'w:gridSpan'),
      'w:val',
      1,
      limits.tableColumns,
    );
    const flow = new Flow();
    walk(cell, flow);
    flow.endParagraph();
    const from = column;
    column += Math.max(span, 1);
    return { blocks: flow.blocks, from, to: column };
  });
  if (column > limits.tableColumns * 10) throw tooLarge('too many table columns');
  return { cells };
};

const walk = (element: XmlElement, flow: Flow): void => {
  for (const child of element.children) {
    if (!isElement(child) || skipped.has(child.name)) continue;
    if (child.name === 'w:t') flow.addText(textWithin(child));
    else if (child.name in spaces) flow.addText(spaces[child.name] ?? '');
    else if (child.name === 'w:tbl') flow.addTable(parts(child, 'w:tr').map(readRow));
    else if (child.name === 'w:r' && isRaised(child)) {
      flow.addText(`[${textWithin(child).trim()}]`);
    } else if (child.name === 'w:txbxContent') {
      const box = new Flow();
      walk(child, box);
      box.endParagraph();
      // The text around a box goes on behind it.
      flow.blocks.push(...box.blocks);
    } else walk(child, flow);
    if (child.name === 'w:p') flow.endParagraph();
  }
};

const readPart = (parts: Map<string, Uint8Array>, name: string): XmlElement | undefined => {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : readXml(bytes);
};

/**
 * Unpacks a Word document (docx, also docm, whose macros are never looked at): body, text boxes,
 * then footnotes.
 *
 * @throws ReportError
 */
export const unpackDocx = (bytes: Uint8Array): ReportDocument => {
  const wanted = ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml'];
  const found = unzipParts(bytes, (name) => wanted.includes(name));
  const body = readPart(found, 'word/document.xml');
  if (body === undefined) {
    throw new ReportError('damaged', 'The Word document has no text in it. Save it anew as docx.');
  }
  const flow = new Flow();
  walk(body, flow);
  const footnotes = readPart(found, 'word/footnotes.xml');
  if (footnotes !== undefined) walk(footnotes, flow);
  flow.endParagraph();
  const core = readPart(found, 'docProps/core.xml');
  const title = core === undefined ? '' : textWithin(findElement(core, 'dc:title')).trim();
  return { format: 'docx', title, blocks: flow.blocks };
};
