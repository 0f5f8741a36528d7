import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

/** A link in a text of GOV.UK. */
export interface Link {
  href: string;
  text: string;
  /** Whether it stands in a box that shows an attachment, not in the running text. */
  isAttachment: boolean;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'attrs' in node;
const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

const textOfNodes = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.nodeName === '#text' && 'value' in node) return node.value;
      return 'childNodes' in node ? textOfNodes(node.childNodes) : '';
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a piece of HTML. */
export const plainText = (html: string): string => textOfNodes(parseFragment(html).childNodes);

/** Older pages and newer ones name the box of an attachment so. */
const isBox = (element: Element): boolean =>
  attribute(element, 'class')
    .split(/\s+/)
    .some((name) => /^(gem-c-attachment|attachment)\b/.test(name));

const linksOf = (nodes: readonly Node[], isAttachment: boolean): Link[] =>
  nodes.filter(isElement).flatMap((element) => {
    const isWithin = isAttachment || isBox(element);
    const href = attribute(element, 'href').trim();
    const own =
      element.tagName === 'a' && href !== ''
        ? [{ href, text: textOfNodes(element.childNodes), isAttachment: isWithin }]
        : [];
    return [...own, ...linksOf(element.childNodes, isWithin)];
  });

/** The links of a piece of HTML in their order; those to a place in the same page and to mail left out. */
export const linksIn = (html: string): Link[] =>
  linksOf(parseFragment(html).childNodes, false).filter(
    ({ href }) => !/^(#|mailto:|tel:|javascript:)/i.test(href),
  );
