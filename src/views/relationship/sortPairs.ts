import type { PairRow } from './relationshipModel.ts';

/** What the table of pairs can be sorted by. */
export type PairSortKey = 'name' | 'first' | 'second';

/** The order of the table. */
export interface PairOrder {
  key: PairSortKey;
  descending: boolean;
}

/** Rows in an order; those without the wanted value come last whichever way the order goes. */
export function sortPairs(rows: readonly PairRow[], { key, descending }: PairOrder): PairRow[] {
  const sign = descending ? -1 : 1;
  const byName = (one: PairRow, other: PairRow): number => one.name.localeCompare(other.name);
  if (key === 'name') return rows.toSorted((one, other) => sign * byName(one, other));
  return rows.toSorted((one, other) => {
    const [a, b] = [one[key].value, other[key].value];
    if (a === null || b === null)
      return Number(a === null) - Number(b === null) || byName(one, other);
    return sign * (a - b) || byName(one, other);
  });
}
