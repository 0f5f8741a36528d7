import { synonyms } from './words.ts';

const footnoteMarks = /\[[^\]]{0,6}\]|[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** A wording in the plain form that the vocabulary is written in. */
export const plainForm = (text: string): string => {
  const plain = text
    .replace(footnoteMarks, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(dashes, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:;.,-]+|[\s:;.,-]+$/g, '');
  return synonyms.reduce((result, [words, one]) => result.replace(words, one), plain);
};
