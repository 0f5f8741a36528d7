import { checksum } from '../data/parquet/seal.ts';
import { dateInWords } from '../words/date.ts';
import { publisher, type Origin } from './origin.ts';
import { slug } from './slug.ts';

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

const encodedSpaces = (address: string): string =>
  address.trim().replace(/[\p{Cc}\p{Z}\s]/gu, encodeURIComponent);

const yearOf = (day: string): string => day.slice(0, 'yyyy'.length);

/** A citation as one line of words, with the data release and, where known, the access date. */
export function citationInWords({ title, address, release, accessed }: Origin): string {
  return [
    `${publisher} (${yearOf(release.date)}). ${oneLine(title)}.`,
    `Data release ${release.number}, ${dateInWords(release.date)}.`,
    address === null ? '' : encodedSpaces(address),
    accessed === null ? '' : `Accessed ${dateInWords(accessed)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const texWords: Record<string, string> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text in which TeX finds nothing to obey. */
const forTex = (text: string): string =>
  oneLine(text).replace(/[\\~^{}$&#%_]/g, (character) => texWords[character] ?? `\\${character}`);

/** Address in which BibTeX finds neither the end of a field nor a command. */
const forTexAddress = (address: string): string =>
  encodedSpaces(address).replace(/[\\{}]/g, encodeURIComponent);

const longestKeyTitle = 48;
const hexadecimal = 16;

/**
 * What names a citation among others, also as a file: publisher, release and title, cut where it is
 * long, and a mark of the whole title and address, so that no two views share a key.
 */
export function citationKey({ title, address, release }: Origin): string {
  const mark = checksum(new TextEncoder().encode(`${title}\n${address ?? ''}`));
  const parts = [slug(publisher), `release-${release.number}`, slug(title, longestKeyTitle)];
  return [...parts, mark.toString(hexadecimal)].filter(Boolean).join('-');
}

/** A citation as an entry of BibTeX; biblatex reads it too. */
export function bibtexOf(origin: Origin): string {
  const { title, address, release, accessed } = origin;
  const day = dateInWords(release.date);
  const taken = accessed === null ? '' : `, accessed ${dateInWords(accessed)}`;
  const fields: [name: string, text: string | null][] = [
    // Braces twice: the name of a body, not of a person.
    ['author', `{${forTex(publisher)}}`],
    ['title', `{${forTex(title)}}`],
    ['year', yearOf(release.date)],
    ['version', `release ${release.number}`],
    ['url', address === null ? null : forTexAddress(address)],
    ['urldate', accessed],
    ['note', `Data release ${release.number} of ${day}${taken}`],
  ];
  const lines = fields.flatMap(([name, text]) => (text === null ? [] : `  ${name} = {${text}},`));
  return [`@misc{${citationKey(origin)},`, ...lines, '}', ''].join('\n');
}

const risDay = (day: string): string => `${day.replaceAll('-', '/')}/`;

/** A citation as a record of RIS, which reference managers import. */
export function risOf({ title, address, release, accessed }: Origin): string {
  const fields: [tag: string, text: string | null][] = [
    ['TY', 'DATA'],
    ['AU', publisher],
    ['TI', oneLine(title)],
    ['PY', yearOf(release.date)],
    ['DA', risDay(release.date)],
    ['ET', `Data release ${release.number}`],
    ['PB', publisher],
    ['UR', address === null ? null : encodedSpaces(address)],
    ['Y2', accessed === null ? null : risDay(accessed)],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, text]) => (text === null ? [] : `${tag}  - ${text}\r\n`)).join('');
}
