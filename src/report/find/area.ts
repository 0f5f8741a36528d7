import type { Doubt } from '../figure.ts';
import { mentionsIn, onlyAreaIn, type Mention } from './areaNames.ts';

/** The area of a document, or the question to ask about it. */
export interface FoundArea {
  area: string | null;
  doubts: Doubt[];
}

/** Weight of a mention of an area's own arrangements, board or report. */
const ownWeight = 5;

/** What speaks for an area: its arrangements more than its police, its police more than its name. */
const weightOf = ({ before, after, isAlone }: Mention): number => {
  const own = /^(and \w+ )?(mappa|multi agency public protection|strategic management board)\b/;
  if (own.test(after) || /\b(mappa|arrangements|report)( \w+)? (in|for|of|across)$/.test(before)) {
    return ownWeight;
  }
  if (isAlone || /^(police|constabulary)\b/.test(after)) return 2;
  // A region of the Probation Service can have the name of an area in it.
  return /^(region|probation)\b/.test(after) ? 0 : 1;
};

/** How often the texts speak of the own arrangements of the area of which they do so most. */
export const mostOwnMentions = (texts: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const mention of texts.flatMap(mentionsIn)) {
    if (weightOf(mention) < ownWeight) continue;
    counts.set(mention.area, (counts.get(mention.area) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
};

const weigh = (texts: readonly string[]): [string, number][] => {
  const weights = new Map<string, number>();
  for (const mention of texts.flatMap(mentionsIn)) {
    weights.set(mention.area, (weights.get(mention.area) ?? 0) + weightOf(mention));
  }
  return [...weights].sort((a, b) => b[1] - a[1]);
};

const unsure = (message: string): FoundArea => ({
  area: null,
  doubts: [{ kind: 'area', message, figures: [] }],
});

/** The words must speak for an area this much, and this many times as much as for the next. */
const leastWeight = 4;
const leastLead = 2;

/**
 * Finds the area by the document's title, its file name and its words. Where they do not agree, or
 * say too little, the area is `null` and a doubt says what was found.
 *
 * @param titles title in the properties and file name
 */
export const findArea = (texts: readonly string[], titles: readonly string[]): FoundArea => {
  const named = new Set(titles.flatMap((title) => onlyAreaIn(title) ?? []));
  const weights = weigh(texts);
  const [first, second] = weights;
  const spoken =
    first !== undefined && first[1] >= leastWeight && first[1] >= leastLead * (second?.[1] ?? 0)
      ? first[0]
      : undefined;
  const [name, otherName] = [...named];
  if (name !== undefined && otherName !== undefined) {
    return unsure(`The title says ${name}, the file name says ${otherName}: which area is it?`);
  }
  if (name !== undefined && spoken !== undefined && name !== spoken) {
    return unsure(
      `The title or file name says ${name}, the words say ${spoken}: which area is it?`,
    );
  }
  const area = name ?? spoken;
  if (area !== undefined) return { area, doubts: [] };
  const candidates = weights.slice(0, 3).map(([candidate]) => candidate);
  return unsure(
    candidates.length === 0
      ? 'The document names none of the 42 areas: which area is it?'
      : `The document does not say clearly which area it is of; it names ${candidates.join(', ')}.`,
  );
};
