import { families, familyTitles } from '../../vocabulary/measure.ts';
import { measures } from '../../vocabulary/measures.ts';

/** One thing to choose, with the further words that find it. */
export interface Choice {
  id: string;
  title: string;
  /** A line in small type under the title; empty for none. */
  detail: string;
  keywords: string[];
  /** Names among the keywords that are told when they were the ones that found it. */
  names?: readonly string[];
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
