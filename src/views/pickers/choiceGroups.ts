import { areas, regions } from '../../vocabulary/areas.ts';
import { families, familyTitles } from '../../vocabulary/measure.ts';
import { measures } from '../../vocabulary/measures.ts';

/** One thing to choose, with the further words that find it. */
export interface Choice {
  id: string;
  title: string;
  /** A line in small type under the title; empty for none. */
  detail: string;
  keywords: string[];
}

/** Choices under one heading. */
export interface ChoiceGroup {
  title: string;
  choices: Choice[];
}

/** The measures by family. */
export const measureGroups: readonly ChoiceGroup[] = families.map((family) => ({
  title: familyTitles[family],
  choices: measures
    .filter((measure) => measure.family === family)
    .map(({ id, title, shortTitle, sentence, unit }) => ({
      id,
      title,
      detail: sentence,
      keywords: [shortTitle, unit, sentence, familyTitles[family]],
    })),
}));

/** The areas by region, found by every name they are known by. */
export const areaGroups: readonly ChoiceGroup[] = regions.map((region) => ({
  title: region,
  choices: areas
    .filter((area) => area.region === region)
    .map(({ code, name, aliases, furtherCodes }) => ({
      id: code,
      title: name,
      detail: aliases.length > 0 ? `also ${aliases.join(', ')}` : '',
      keywords: [...aliases, region, code, ...furtherCodes],
    })),
}));
