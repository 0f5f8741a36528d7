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

const skipped = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'office:scripts',
  'office:forms',
  'svg:title',
  'svg:desc',
]);

/** Names of the text styles that raise their text. */
const raisedStyles = (content: XmlElement): Set<string> => {
  const styles = childOf(content, 'office:automatic-styles')?.children.filter(isElement) ?? [];
  const raised = styles.filter((style) =>
    childOf(style, 'style:text-properties')?.attributes['style:text-position']?.startsWith('super'),
  );
  return new Set(raised.map((style) => style.attributes['style:name'] ?? ''));
};

class Reader {
  readonly raised: ReadonlySet<string>;
  #rows = 0;

  constructor(raised: ReadonlySet<string>) {
    this.raised = raised;
  }

  /** Rows of a table, also inside header rows and row groups. */
  rows(table: XmlElement): FlowRow[] {
    return table.children.filter(isElement).flatMap((child) => {
      if (child.name === 'table:table-row') return this.row(child);
      return /^table:table-(header-rows|rows|row-group)$/.test(child.name) ? this.rows(child) : [];
    });
  }

  row(row: XmlElement): FlowRow[] {
    this.#rows += 1;
    if (this.#rows > limits.rows) throw tooLarge('too many table rows');
    let column = 0;
    const cells = row.children.filter(isElement).flatMap((cell) => {
      const most = limits.tableColumns;
      const repeated = Math.max(numberAttribute(cell, 'table:number-columns-repeated', 1, most), 1);
      const from = column;
      column += repeated;
      if (column > most * 10) throw tooLarge('too many table columns');
      if (cell.name !== 'table:table-cell') return [];
      const span = Math.max(numberAttribute(cell, 'table:number-columns-spanned', 1, most), 1);
      const flow = new Flow();
      this.walk(cell, flow);
      flow.endParagraph();
      return Array.from({ length: repeated }, (_, place) => ({
        blocks: flow.blocks,
        from: from + place,
        to: from + place + span,
      }));
    });
    return [{ cells }];
  }

  walk(element: XmlElement, flow: Flow): void {
    for (const child of element.children) {
      if (!isElement(child)) {
        flow.addText(child);
        continue;
      }
      const { name, attributes } = child;
      if (skipped.has(name)) continue;
      if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') flow.addText(' ');
      else if (name === 'table:table') flow.addTable(this.rows(child));
      else if (name === 'text:note' || name === 'draw:text-box') {
        const aside = new Flow();
        this.walk(child, aside);
        aside.endParagraph();
        flow.blocks.push(...aside.blocks);
      } else if (this.raised.has(attributes['text:style-name'] ?? '')) {
        flow.addText(`[${textWithin(child).trim()}]`);
      } else this.walk(child, flow);
      if (name === 'text:p' || name === 'text:h') flow.endParagraph();
    }
  }
}

const isLocked = (manifest: Uint8Array | undefined): boolean =>
  manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');

/**
 * Unpacks an OpenDocument text (odt): body, text boxes and footnotes where they stand.
 *
 * @throws ReportError
 */
export const unpackOdt = (bytes: Uint8Array): ReportDocument => {
  const wanted = ['content.xml', 'meta.xml', 'META-INF/manifest.xml'];
  const found = unzipParts(bytes, (name) => wanted.includes(name));
  if (isLocked(found.get('META-INF/manifest.xml'))) {
    throw new ReportError('password', 'The document is locked with a password. Save it without.');
  }
  const bodyBytes = found.get('content.xml');
  if (bodyBytes === undefined) {
    throw new ReportError('damaged', 'The document has no text in it. Save it anew as odt.');
  }
  const content = readXml(bodyBytes);
  const flow = new Flow();
  const body = findElement(content, 'office:text');
  if (body !== undefined) new Reader(raisedStyles(content)).walk(body, flow);
  flow.endParagraph();
  const meta = found.get('meta.xml');
  const title = meta === undefined ? '' : textWithin(findElement(readXml(meta), 'dc:title')).trim();
  return { format: 'odt', title, blocks: flow.blocks };
};
