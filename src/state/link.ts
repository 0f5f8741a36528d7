import { addressNameOfCode } from '../vocabulary/addressNames.ts';
import { writeAddress } from './address.ts';
import type { View } from './view.ts';

/** What a link says beside the view. */
export interface LinkParts {
  /** Number of the data release it is made with; `null` where it is not known. */
  release: number | null;
  /** Which section of the page it opens at; empty for the top. */
  anchor?: string;
}

const areaNames = (value: string): string => value.split(',').map(addressNameOfCode).join(',');

function figureName(value: string): string {
  const [code = '', ...rest] = value.split('.');
  return [addressNameOfCode(code), ...rest].join('.');
}

const hyphened = (value: string): string => value.replaceAll('_', '-');

/** How a link for people writes the parts of an address that hold codes. */
const readable: Readonly<Record<string, (value: string) => string>> = {
  measure: hyphened,
  against: hyphened,
  areas: areaNames,
  area: areaNames,
  beside: areaNames,
  'held-area': areaNames,
  figure: figureName,
};

/**
 * A view as a link to pass on: names in place of codes, and the data release, so that the page can
 * say what has changed since. Reading it gives the same view.
 */
export function writeLink(view: View, { release, anchor = '' }: LinkParts): string {
  const parts = writeAddress(view)
    .slice(1)
    .split('&')
    .map((part) => {
      const [name = '', value = ''] = part.split('=');
      return `${name}=${readable[name]?.(value) ?? value}`;
    });
  if (release !== null) parts.push(`release=${release}`);
  return `?${parts.join('&')}${anchor === '' ? '' : `#${anchor}`}`;
}
