import type { Measure } from '../../vocabulary/measure.ts';
import { whyNone, type PairCell } from './pairCells.ts';
import type { PairRow, RelationshipModel } from './relationshipModel.ts';

/** Areas that lack a figure for one and the same reason. */
export interface LackGroup {
  /** Which measure lacks, and why: "Revocation rate: not held". */
  reason: string;
  names: string[];
}

const lacks = ({ rows }: PairCell): boolean => rows.every(({ value }) => value === null);
const words = (cell: PairCell, { shortTitle }: Measure): string =>
  `${shortTitle}: ${whyNone(cell.rows)}`;

function reasonOf({ first, second }: PairRow, model: RelationshipModel): string {
  if (lacks(first) && lacks(second)) {
    const [one, other] = [whyNone(first.rows), whyNone(second.rows)];
    return one === other
      ? `Both measures: ${one}`
      : `${words(first, model.first)}; ${words(second, model.second)}`;
  }
  if (lacks(first)) return words(first, model.first);
  return lacks(second) ? words(second, model.second) : 'Both held, but never for the same year';
}

/** The areas without both figures by what they lack, the smaller groups last. */
export function lackGroups(model: RelationshipModel): LackGroup[] {
  const groups = new Map<string, string[]>();
  for (const row of model.lacking) {
    const reason = reasonOf(row, model);
    groups.set(reason, [...(groups.get(reason) ?? []), row.name]);
  }
  return [...groups]
    .map(([reason, names]) => ({ reason, names: names.sort() }))
    .sort((one, other) => other.names.length - one.names.length);
}
