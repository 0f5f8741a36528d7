import { childOf, isElement, type XmlElement } from './xmlTree.ts';

/** Whether a text position (`super 58%`, `33% 58%`) is above the line; `undefined` if none is said. */
const isAbove = (position: string | undefined): boolean | undefined =>
  position === undefined
    ? undefined
    : position.startsWith('super') || Number.parseFloat(position) > 0;

/** Styles can have one another as parents in a circle in a damaged document. */
const longestChain = 20;

/**
 * Names of the text styles that raise their text, by themselves or by their parents.
 *
 * @param parts the roots of the content and of the styles, in which styles stand
 */
export const raisedStylesOf = (parts: readonly XmlElement[]): Set<string> => {
  const lists = parts.flatMap((part) =>
    ['office:styles', 'office:automatic-styles'].flatMap((name) => childOf(part, name) ?? []),
  );
  const styles = lists.flatMap(({ children }) => children.filter(isElement));
  const byName = new Map(styles.map((style) => [style.attributes['style:name'] ?? '', style]));
  const isRaised = (name: string, steps = 0): boolean => {
    const style = byName.get(name);
    if (style === undefined || steps > longestChain) return false;
    const properties = childOf(style, 'style:text-properties');
    const own = isAbove(properties?.attributes['style:text-position']);
    return own ?? isRaised(style.attributes['style:parent-style-name'] ?? '', steps + 1);
  };
  return new Set([...byName.keys()].filter((name) => isRaised(name)));
};
