import { SaxesParser } from 'saxes';
import { limits, tooLarge } from '../limits.ts';
import { ReportError } from '../reportError.ts';

/** An element of an XML part, names with their usual prefix, such as `w:tbl`. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Whether a child is an element. */
export const isElement = (child: XmlElement | string): child is XmlElement =>
  typeof child !== 'string';

/**
 * Reads an XML part into a light tree. No entities are expanded beyond the five of XML, nothing is
 * fetched, and depth and number of elements are limited.
 *
 * @throws ReportError `damaged` if it is not well-formed, `too_large` over a limit
 */
export const readXml = (bytes: Uint8Array): XmlElement => {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const fail = (cause?: unknown): never => {
    throw new ReportError(
      'damaged',
      'The text of the document is damaged. Open it in a word processor and save it anew.',
      { cause },
    );
  };
  parser.on('error', fail);
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > limits.elements) throw tooLarge('too many elements');
    if (open.length > limits.depth) throw tooLarge('elements nested too deeply');
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(new TextDecoder().decode(bytes)).close();
  return root.children.find(isElement) ?? fail();
};

/** The first element of a name in the tree, the element itself included. */
export const findElement = (element: XmlElement, name: string): XmlElement | undefined => {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = isElement(child) ? findElement(child, name) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The child element of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** All text within an element. */
export const textWithin = (element: XmlElement | undefined): string =>
  element?.children.map((child) => (isElement(child) ? textWithin(child) : child)).join('') ?? '';

/** A whole number in an attribute, held between bounds; `otherwise` where there is none. */
export const numberAttribute = (
  element: XmlElement | undefined,
  name: string,
  otherwise: number,
  most: number,
): number => {
  const value = Number.parseInt(element?.attributes[name] ?? '', 10);
  return Number.isNaN(value) ? otherwise : Math.min(Math.max(value, 0), most);
};
