import { placesOf, type AddedFigure } from '../../added/addedReport.ts';
import { chooseArea } from '../../state/selection.ts';
import type { View } from '../../state/view.ts';
import { areaOfName } from '../../vocabulary/areas.ts';

type Figures = readonly AddedFigure[];

/** The code of the area that figures are of; `null` where they are of several, or of the nation. */
export function soleAreaOf(figures: Figures): string | null {
  const { areas } = placesOf(figures);
  return areas.length === 1 ? (areaOfName(areas[0] ?? '')?.code ?? null) : null;
}

/** What the view takes from figures just added, on whatever page: their area and their last year. */
export function placeOfAdded(figures: Figures): Partial<View> {
  const area = soleAreaOf(figures);
  const year = placesOf(figures).years.at(-1) ?? null;
  return { ...(area === null ? {} : { area }), year, firstYear: null, lastYear: null };
}

/** The change that shows added figures: an area's on its own page, several areas' on the overview. */
export const viewOfAdded = (figures: Figures): Partial<View> => ({
  ...placeOfAdded(figures),
  page: soleAreaOf(figures) === null ? 'overview' : 'area',
  figure: null,
});

/** The change that shows the figures of an area beside those of the others. */
export const comparisonOfAdded = (view: View, figures: Figures, code: string): Partial<View> => ({
  ...placeOfAdded(figures),
  page: 'compare',
  slots: chooseArea(view.slots, code),
  figure: null,
});
