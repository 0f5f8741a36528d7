const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const score = { titleStart: 1, titleWord: 0.9, titlePart: 0.7, keyword: 0.5, none: 0 } as const;

/**
 * How well a choice fits what was typed: every typed word must stand in the title or a keyword.
 * Fuzzy letter-by-letter matching is not wanted here: "kent" must not find "Merseyside".
 * @returns 0 (no fit) to 1
 */
export function matchScore(title: string, search: string, keywords: string[] = []): number {
  const name = plain(title);
  const rest = plain(keywords.join(' '));
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return score.titleStart;
  if (!words.every((word) => name.includes(word) || rest.includes(word))) return score.none;
  const typed = words.join(' ');
  if (name.startsWith(typed)) return score.titleStart;
  if (name.includes(` ${typed}`)) return score.titleWord;
  return words.every((word) => name.includes(word)) ? score.titlePart : score.keyword;
}
