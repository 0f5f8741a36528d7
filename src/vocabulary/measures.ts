import { countMeasures } from './measures/counts.ts';
import { furtherOffenceMeasures } from './measures/furtherOffences.ts';
import { levelShareMeasures } from './measures/levelShares.ts';
import { mixMeasures } from './measures/mix.ts';
import { perCategory1Measures } from './measures/perCategory1.ts';
import { rateMeasures } from './measures/rates.ts';
import { recallMeasures } from './measures/recall.ts';
import type { Measure } from './measure.ts';

/** The one catalogue: everything that lists, defines or computes measures reads it. */
export const measures: readonly Measure[] = [
  ...rateMeasures,
  ...recallMeasures,
  ...levelShareMeasures,
  ...perCategory1Measures,
  ...furtherOffenceMeasures,
  ...mixMeasures,
  ...countMeasures,
];

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure of an id; `undefined` if there is none. */
export const measureOfId = (id: string): Measure | undefined => byId.get(id);

/** The measure the dashboard opens with. */
export const openingMeasureId = 'category_1_rate';
