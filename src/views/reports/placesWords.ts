import { nation } from '../../vocabulary/areas.ts';
import { countOf, listOf } from '../../words/numbers.ts';
import { placesOf, type AddedFigure } from '../../added/addedReport.ts';

const mostNamed = 2;

const yearsText = (years: readonly number[]): string => {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first} to ${last}`;
};

/** Of which areas and years figures are: "Kent, 2025" or "42 areas and England and Wales, 2014 to 2025". */
export function placesWords(figures: readonly Pick<AddedFigure, 'area' | 'year_ending'>[]): string {
  const { areas, years } = placesOf(figures);
  const local = areas.filter((area) => area !== nation.name);
  const named = local.length > mostNamed ? [countOf(local.length, 'area')] : local;
  const national = areas.includes(nation.name) ? [nation.name] : [];
  return `${listOf([...named, ...national])}, ${yearsText(years)}`;
}
