import { codeOfAddress, measureOfAddress } from '../vocabulary/addressNames.ts';
import type { Renamed } from '../vocabulary/renamed.ts';

type Translate = (text: string) => string;

const today = (table: ReadonlyMap<string, string>, text: string): string => table.get(text) ?? text;

/** How each part of an address that holds ids is brought up to date, by the name of the part. */
function translations(table: Renamed): ReadonlyMap<string, Translate> {
  const area: Translate = (text) => {
    const code = today(table.areas, text.trim());
    return codeOfAddress(code) ?? code;
  };
  const measure: Translate = (text) => {
    const id = today(table.measures, text);
    return measureOfAddress(id)?.id ?? id;
  };
  return new Map<string, Translate>([
    ['view', (text) => today(table.pages, text)],
    ['chart', (text) => today(table.charts, text)],
    ['measure', measure],
    ['against', measure],
    ['areas', (text) => text.split(',').map(area).join(',')],
    ['area', area],
    ['beside', area],
    ['held-area', area],
    [
      'figure',
      (text) => {
        const [code = '', ...rest] = text.split('.');
        return [area(code), ...rest].join('.');
      },
    ],
  ]);
}

/**
 * The parts of an address with ids as they are called now: ids that were renamed, and names that
 * stand for ids. What is not known stays as it was written.
 */
export function withPresentIds(query: URLSearchParams, table: Renamed): URLSearchParams {
  const present = new URLSearchParams(query);
  for (const [name, translate] of translations(table)) {
    const text = query.get(name);
    if (text !== null) present.set(name, translate(text));
  }
  return present;
}
