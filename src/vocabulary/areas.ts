import { generatedAreas } from './areas.generated.ts';

/** One of the 42 MAPPA areas. */
export interface Area {
  /** ONS police-force-area code; it is the area's id in addresses and data. */
  code: string;
  /** Further ONS codes that belong to the area (London is two police forces). */
  furtherCodes: readonly string[];
  name: string;
  country: 'England' | 'Wales';
  region: string;
  /** Other names that reports and readers use. */
  aliases: readonly string[];
  /** Centre point in degrees. */
  longitude: number;
  latitude: number;
}

/** The 42 areas in the order of their names. */
export const areas: readonly Area[] = generatedAreas;

/** The name and ONS code under which the national figures stand. */
export const nation = { code: 'K04000001', name: 'England and Wales' } as const;

/** How many areas there are; every statement of coverage is out of this number. */
export const areaCount = areas.length;

const byCode = new Map(
  areas.flatMap((area) => [area.code, ...area.furtherCodes].map((code) => [code, area] as const)),
);
const byName = new Map(areas.map((area) => [area.name, area]));

/** The area of an ONS code, also of one of its further codes; `undefined` if there is none. */
export const areaOfCode = (code: string): Area | undefined => byCode.get(code);

/** The area of exactly this name; `undefined` if there is none. */
export const areaOfName = (name: string): Area | undefined => byName.get(name);

/** The names of the regions, Wales among them, in the order of the alphabet. */
export const regions: readonly string[] = [...new Set(areas.map((area) => area.region))].sort();
