import { addedKeyOf } from './addedRows.ts';
import { placesOf, type AddedReport } from './addedReport.ts';

type Report = Pick<AddedReport, 'fileName' | 'figures'>;

const textOfPlaces = ({ figures }: Report): string => {
  const { areas, years } = placesOf(figures);
  return [...areas.sort(), ...years].join('|');
};

/**
 * Whether a report takes the place of an earlier one: it is the same file again, or has every figure
 * of it. Otherwise both stay, so that no figure is lost, and of two numbers the later counts.
 */
export function replaces(later: Report, earlier: Report): boolean {
  const isSameFile =
    later.fileName === earlier.fileName && textOfPlaces(later) === textOfPlaces(earlier);
  if (isSameFile) return true;
  if (later.figures.length < earlier.figures.length) return false;
  const keys = new Set(later.figures.map(addedKeyOf));
  return earlier.figures.every((figure) => keys.has(addedKeyOf(figure)));
}
