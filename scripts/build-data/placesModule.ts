import type { Sources } from './types.ts';

/** The text of src/vocabulary/places.generated.ts. */
export const formatPlacesModule = ({ areas, places }: Pick<Sources, 'areas' | 'places'>): string =>
  [
    '// Written by `npm run data` from data/places.csv; do not edit.',
    '',
    '/** Names of places and of areas in everyday words or in Welsh, by the ONS code of the area. */',
    'export const generatedPlaces: Readonly<Record<string, readonly string[]>> = {',
    ...areas.map(({ area, area_code }) => {
      const names = places.filter((place) => place.area === area).map(({ name }) => name);
      return `  ${area_code}: [${names.map((name) => JSON.stringify(name)).join(', ')}],`;
    }),
    '};',
    '',
  ].join('\n');
