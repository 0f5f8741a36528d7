import { areas } from '../../vocabulary/areas.ts';

/** A text in the form in which area names are sought: lower case, words parted by single spaces. */
export const searchForm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Names in Welsh, also as they sound behind “yng” and “yn”; Gwent and Dyfed-Powys have but one. */
const welshNames: Record<string, readonly string[]> = {
  'North Wales': ['Gogledd Cymru', 'Ngogledd Cymru'],
  'South Wales': ['De Cymru', 'Ne Cymru', 'Dde Cymru'],
};

const codesOfNames = new Map(
  areas.flatMap((area) =>
    [area.name, ...area.aliases, ...(welshNames[area.name] ?? [])]
      .map(searchForm)
      // File names leave the “and” out.
      .flatMap((name) => [name, name.replace(/ and /g, ' ')])
      .map((name) => [name, area.name] as const),
  ),
);
// Longer names first, so that “City of London” is not read as “London”.
const names = [...codesOfNames.keys()].sort((a, b) => b.length - a.length);
const anyName = new RegExp(`\\b(${names.join('|')})\\b`, 'g');

/** A mention of an area: its name in the vocabulary and the text around it. */
export interface Mention {
  area: string;
  before: string;
  after: string;
  /** Whether the text says nothing else. */
  isAlone: boolean;
}

/** Every mention of an area in a text. */
export const mentionsIn = (text: string): Mention[] => {
  const plain = searchForm(text);
  return [...plain.matchAll(anyName)].map((match) => ({
    area: codesOfNames.get(match[0]) ?? match[0],
    before: plain.slice(0, match.index).trim(),
    after: plain.slice(match.index + match[0].length).trim(),
    isAlone: match[0] === plain,
  }));
};

/** The one area that a title or file name speaks of; `undefined` if there is none or several. */
export const onlyAreaIn = (text: string): string | undefined => {
  const found = new Set(mentionsIn(text).map((mention) => mention.area));
  return found.size === 1 ? [...found][0] : undefined;
};
