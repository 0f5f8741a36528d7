import { areaOfCode, areas, nation, type Area } from './areas.ts';
import { measureOfId } from './measures.ts';
import type { Measure } from './measure.ts';

/** A name as an address writes it, short and readable: "Avon and Somerset" is avon-and-somerset. */
export const addressName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const named = new Map(areas.map((area) => [addressName(area.name), area]));
for (const area of areas) {
  for (const alias of area.aliases.map(addressName)) {
    // A name of its own comes before another area's further name.
    if (!named.has(alias)) named.set(alias, area);
  }
}

const areaOfAddress = (text: string): Area | undefined =>
  areaOfCode(text) ?? named.get(addressName(text));

/**
 * The ONS code of the area, or of the nation, that an address means by code, name or further name; `undefined` if there
 * is none.
 */
export const codeOfAddress = (text: string): string | undefined =>
  text === nation.code || addressName(text) === addressName(nation.name)
    ? nation.code
    : areaOfAddress(text)?.code;

/** A code as an address for people writes it; what is no code stays as it is. */
export function addressNameOfCode(code: string): string {
  if (code === nation.code) return addressName(nation.name);
  const area = areaOfCode(code);
  return area ? addressName(area.name) : code;
}

/** The measure that an address means, by id, with hyphens or without; `undefined` if there is none. */
export const measureOfAddress = (text: string): Measure | undefined =>
  measureOfId(text) ?? measureOfId(text.replaceAll('-', '_'));
