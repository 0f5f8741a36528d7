import { chosenCodes, type View } from '../../state/view.ts';
import { areaOfCode, areas, type Area } from '../../vocabulary/areas.ts';

/** The area that the view is about: the one asked for, else the first chosen one, else the first. */
export function areaInView(view: View): Area {
  const [fallback] = areas;
  const area = areaOfCode(view.area ?? chosenCodes(view)[0] ?? '') ?? fallback;
  if (!area) throw new RangeError('There are no areas.');
  return area;
}
