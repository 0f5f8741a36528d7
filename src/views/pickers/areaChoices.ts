import { areas, regions } from '../../vocabulary/areas.ts';
import { generatedPlaces } from '../../vocabulary/places.generated.ts';
import type { ChoiceGroup } from './choiceGroups.ts';

/** The areas by region, found by every name they and the places in them are known by. */
export const areaGroups: readonly ChoiceGroup[] = regions.map((region) => ({
  title: region,
  choices: areas
    .filter((area) => area.region === region)
    .map(({ code, name, aliases, furtherCodes }) => {
      const names = [...aliases, ...(generatedPlaces[code] ?? [])];
      return {
        id: code,
        title: name,
        detail: aliases.length > 0 ? `also ${aliases.join(', ')}` : '',
        names,
        keywords: [...names, region, code, ...furtherCodes],
      };
    }),
}));
