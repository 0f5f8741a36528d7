import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import type { AreaModel } from './areaModel.ts';

/** What the changes and the small lines of rates stand on, beside values as published. */
export const baseOfChanges = (base: PopulationBase): string =>
  base === 'one'
    ? 'Changes and small lines of rates are on one population base; the values beside them are as published, so that a line can end a little above or below its value.'
    : 'Changes and small lines of rates are as published, as the values beside them.';

/** Id of the first measure of an area whose years have a population base. */
export const leadRate = ({ families }: AreaModel): string | null =>
  families.flatMap(({ lines }) => lines).find(({ base }) => base !== null)?.measure.id ?? null;
