import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { ReportDocument } from '../document.ts';
import { limits, tooLarge } from '../limits.ts';
import { Flow, type FlowRow } from './flow.ts';
import { isMark } from './htmlMarks.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav', 'head']);
const blocks = new Set(
  'address article aside blockquote body caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section ul'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is Element => 'tagName' in node;

const spanOf = (element: Element, name: string): number => {
  const value = Number.parseInt(element.attrs.find((one) => one.name === name)?.value ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), limits.tableColumns);
};

const textOf = (node: Node): string => {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
};

const within = (element: Element, names: readonly string[]): Element[] =>
  element.childNodes
    .filter(isElement)
    .flatMap((child) =>
      names.includes(child.tagName)
        ? [child]
        : ['tbody', 'thead', 'tfoot'].includes(child.tagName)
          ? within(child, names)
          : [],
    );

/** Rows with columns counted past the cells that reach down from the rows above. */
const readRows = (table: Element, depth: number): FlowRow[] => {
  const taken: number[] = [];
  return within(table, ['tr']).map((row) => {
    let column = 0;
    const cells = within(row, ['td', 'th']).map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const from = column;
      const rows = spanOf(cell, 'rowspan');
      column += spanOf(cell, 'colspan');
      if (column > limits.tableColumns * 10) throw tooLarge('too many table columns');
      for (let place = from; place < column; place += 1) taken[place] = rows;
      const flow = new Flow();
      walk(cell, flow, depth + 1);
      flow.endParagraph();
      return { blocks: flow.blocks, from, to: column };
    });
    for (let place = 0; place < taken.length; place += 1) {
      taken[place] = Math.max((taken[place] ?? 0) - 1, 0);
    }
    return { cells };
  });
};

const walk = (element: Element, flow: Flow, depth: number): void => {
  if (depth > limits.depth) throw tooLarge('elements nested too deeply');
  for (const child of element.childNodes) {
    if (child.nodeName === '#text') flow.addText(textOf(child));
    if (!isElement(child) || skipped.has(child.tagName)) continue;
    const name = child.tagName;
    if (blocks.has(name)) flow.endParagraph();
    if (name === 'table') {
      const caption = child.childNodes.find(
        (node) => isElement(node) && node.tagName === 'caption',
      );
      flow.endParagraph();
      if (caption !== undefined) flow.addText(textOf(caption));
      flow.addTable(readRows(child, depth + 1));
    } else if (isMark(child)) flow.addRaised(textOf(child));
    else if (name === 'br') flow.addText(' ');
    else walk(child, flow, depth + 1);
    if (blocks.has(name)) flow.endParagraph();
  }
};

/**
 * Unpacks a web page saved as HTML. Scripts are never run and nothing is fetched.
 *
 * @throws ReportError
 */
export const unpackHtml = (text: string): ReportDocument => {
  const root = parse(text).childNodes.find(isElement);
  const flow = new Flow();
  let title = '';
  for (const part of root?.childNodes.filter(isElement) ?? []) {
    if (part.tagName === 'head') {
      const found = part.childNodes.find((node) => isElement(node) && node.tagName === 'title');
      title = found === undefined ? '' : textOf(found).trim();
    } else walk(part, flow, 0);
  }
  flow.endParagraph();
  return { format: 'html', title, blocks: flow.blocks };
};
