import { nation } from '../../src/vocabulary/areas.ts';
import { figureMeasures } from '../../src/vocabulary/figureMeasures.ts';
import { keyOf, type Reading } from './types.ts';

/** A national figure below the areas held together: one of them is wrong. */
export interface NationCheck {
  nation: Reading;
  areas: readonly Reading[];
  /** Sum of the areas held. */
  sum: number;
}

const counts = new Set<string>(
  figureMeasures.flatMap(({ id, kind }) => (kind === 'count' ? [id] : [])),
);

/** The national counts that fewer people stand in than in the areas held. */
export const checkNation = (figures: readonly Reading[]): NationCheck[] => {
  const ofAreas = new Map<string, Reading[]>();
  for (const figure of figures) {
    if (figure.area === nation.name || !counts.has(figure.measure)) continue;
    const key = keyOf({ ...figure, area: nation.name });
    const known = ofAreas.get(key);
    if (known) known.push(figure);
    else ofAreas.set(key, [figure]);
  }
  return figures.flatMap((figure) => {
    const areas = figure.area === nation.name ? (ofAreas.get(keyOf(figure)) ?? []) : [];
    const sum = areas.reduce((total, { value }) => total + value, 0);
    return sum > figure.value ? [{ nation: figure, areas, sum }] : [];
  });
};
