import type { Block, ReportDocument } from '../document.ts';
import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';
import { Flow, type FlowRow } from './flow.ts';
import { raisedStylesOf } from './odtRaised.ts';
import {
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

/** What is drawn beside the text, which goes on behind it. */
const boxes = new Set(['draw:text-box', 'draw:custom-shape']);

/**
 * The name of a part of a table without its prefix, empty for anything else. Tables in shapes have
 * a prefix of their own.
 */
const tableName = ({ name }: XmlElement): string =>
  /^(?:table|loext):(table(?:-[a-z-]+)?)$/.exec(name)?.[1] ?? '';

class Reader {
  /** Footnotes, which are no part of the cell or paragraph that they hang on. */
  readonly notes: Block[] = [];
  readonly raised: ReadonlySet<string>;
  #rows = 0;

  constructor(raised: ReadonlySet<string>) {
    this.raised = raised;
  }

  /** Rows of a table, also inside header rows and row groups. */
  rows(table: XmlElement): FlowRow[] {
    return table.children.filter(isElement).flatMap((child) => {
      const name = tableName(child);
      if (name === 'table-row') return this.row(child);
      return /^table-(header-rows|rows|row-group)$/.test(name) ? this.rows(child) : [];
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
      if (tableName(cell) !== 'table-cell') return [];
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

  aside(element: XmlElement): Block[] {
    const aside = new Flow();
    this.walk(element, aside);
    aside.endParagraph();
    return aside.blocks;
  }

  /** A raised stretch is a mark; notes hang in one, and their text is no part of it. */
  addRaised(element: XmlElement, flow: Flow): void {
    const stretch = new Flow();
    this.walk({ ...element, attributes: {} }, stretch);
    flow.blocks.push(...stretch.blocks);
    flow.addRaised(stretch.takeText());
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
      else if (tableName(child) === 'table') flow.addTable(this.rows(child));
      else if (name === 'text:note') this.notes.push(...this.aside(child));
      else if (boxes.has(name)) flow.blocks.push(...this.aside(child));
      else if (name === 'text:span' && this.raised.has(attributes['text:style-name'] ?? '')) {
        this.addRaised(child, flow);
      } else this.walk(child, flow);
      if (name === 'text:p' || name === 'text:h') flow.endParagraph();
    }
  }
}

const isLocked = (manifest: Uint8Array | undefined): boolean =>
  manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data');

/**
 * Unpacks an OpenDocument text (odt): body and text boxes, then footnotes.
 *
 * @throws ReportError
 */
export const unpackOdt = (bytes: Uint8Array): ReportDocument => {
  const wanted = ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'];
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
  const styles = found.get('styles.xml');
  const raised = raisedStylesOf([content, ...(styles === undefined ? [] : [readXml(styles)])]);
  const reader = new Reader(raised);
  if (body !== undefined) reader.walk(body, flow);
  flow.endParagraph();
  const meta = found.get('meta.xml');
  const title = meta === undefined ? '' : textWithin(findElement(readXml(meta), 'dc:title')).trim();
  return { format: 'odt', title, blocks: [...flow.blocks, ...reader.notes] };
};
