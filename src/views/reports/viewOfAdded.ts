import { chooseArea } from '../../state/selection.ts';
import type { View } from '../../state/view.ts';

/** The change that shows an added report beside the others: its area chosen, its year in sight. */
export const viewOfAdded = (view: View, code: string, year: number): Partial<View> => ({
  page: 'compare',
  slots: chooseArea(view.slots, code),
  year,
  firstYear: null,
  lastYear: null,
  figure: null,
});
