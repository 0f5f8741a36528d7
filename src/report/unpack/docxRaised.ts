import { childOf, isElement, type XmlElement } from './xmlTree.ts';

/** What a set of properties says of its text: raised, not raised, or nothing. */
const saidBy = (properties: XmlElement | undefined): boolean | undefined => {
  const align = childOf(properties, 'w:vertAlign')?.attributes['w:val'];
  if (align !== undefined) return align === 'superscript';
  const position = childOf(properties, 'w:position')?.attributes['w:val'];
  return position === undefined ? undefined : Number.parseInt(position, 10) > 0;
};

/** Styles can be based on one another in a circle in a damaged document. */
const longestChain = 20;

/** Ids of the text styles whose text stands raised, by themselves or by a style they are based on. */
export const raisedStylesOf = (styles: XmlElement | undefined): Set<string> => {
  const all = (styles?.children ?? []).filter(isElement).filter(({ name }) => name === 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const isRaised = (id: string, steps = 0): boolean => {
    const style = byId.get(id);
    if (style === undefined || steps > longestChain) return false;
    const own = saidBy(childOf(style, 'w:rPr'));
    return own ?? isRaised(childOf(style, 'w:basedOn')?.attributes['w:val'] ?? '', steps + 1);
  };
  return new Set([...byId.keys()].filter((id) => isRaised(id)));
};

/** Whether a run of text stands raised, by itself, by its style, or as the mark of a note. */
export const isRaisedRun = (run: XmlElement, raisedStyles: ReadonlySet<string>): boolean => {
  const isNote = run.children.some(
    (child) => isElement(child) && /^w:(foot|end)note(Reference|Ref)$/.test(child.name),
  );
  if (isNote) return true;
  const properties = childOf(run, 'w:rPr');
  const style = childOf(properties, 'w:rStyle')?.attributes['w:val'] ?? '';
  return saidBy(properties) ?? raisedStyles.has(style);
};
