import type { ChangedFigure } from '../../data/changedFigure.ts';
import { chosenCodes, type View } from '../../state/view.ts';

const isWithin = (year: number, { firstYear, lastYear }: View): boolean =>
  year >= (firstYear ?? -Infinity) && year <= (lastYear ?? Infinity);

/** Whether a view shows a figure: each page shows other parts of the comparison. */
function isShown({ measure, area_code: code, year_ending: year }: ChangedFigure, view: View) {
  const { page, held } = view;
  switch (page) {
    case 'area':
      return code === (view.area ?? chosenCodes(view)[0]) && year <= (view.year ?? Infinity);
    case 'benchmark':
      return measure === view.measure && year === (view.year ?? year);
    case 'data':
      return (held.area ?? code) === code && (held.year ?? year) === year;
    case 'methods':
    case 'reports':
      return false;
    default:
      return measure === view.measure && (isWithin(year, view) || year === view.year);
  }
}

/** The changes of figures that a view shows, those of the chosen areas first. */
export function changesShown(changes: readonly ChangedFigure[], view: View): ChangedFigure[] {
  const chosen = new Set(chosenCodes(view));
  const shown = changes.filter((change) => isShown(change, view));
  return [
    ...shown.filter(({ area_code }) => chosen.has(area_code)),
    ...shown.filter(({ area_code }) => !chosen.has(area_code)),
  ];
}
