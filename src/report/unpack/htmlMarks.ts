import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

const attribute = (element: Element, name: string): string =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** A link within the page to what other generators of HTML call a note. */
const noteAddress = /^#_?(fn|ftn|edn|end|foot|note|sdfootnote|sdendnote|cite)[\w:.-]*$/i;

/**
 * Whether an element of a page is a footnote mark: raised by its name or its style, said to be one
 * by its role or class, or a link to a note.
 */
export const isMark = (element: Element): boolean =>
  element.tagName === 'sup' ||
  /\bvertical-align\s*:\s*(super|text-top)\b/i.test(attribute(element, 'style')) ||
  attribute(element, 'role') === 'doc-noteref' ||
  /\b(footnote-?ref|noteref|MsoFootnoteReference|superscript)\b/i.test(
    attribute(element, 'class'),
  ) ||
  (element.tagName === 'a' && noteAddress.test(attribute(element, 'href')));
