import type { AreaRow } from './types.ts';

const spaced = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]`
    : JSON.stringify(value);

const entry = (area: AreaRow): string => {
  const fields = {
    code: area.area_code,
    furtherCodes: area.further_codes,
    name: area.area,
    country: area.country,
    region: area.region,
    aliases: area.aliases,
    longitude: area.longitude,
    latitude: area.latitude,
  };
  const pairs = Object.entries(fields).map(([key, value]) => `"${key}": ${spaced(value)}`);
  return `  {${pairs.join(', ')}},`;
};

/** The text of src/vocabulary/areas.generated.ts. */
export const formatAreasModule = (areas: readonly AreaRow[]): string =>
  [
    '// Written by `npm run data` from data/areas.csv; do not edit.',
    "import type { Area } from './areas.ts';",
    '',
    'export const generatedAreas: readonly Area[] = [',
    ...areas.map(entry),
    '];',
    '',
  ].join('\n');
