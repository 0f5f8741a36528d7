import type { SourceRow } from '../../data/sourceRow.ts';

/** Sources by id; `null` while they are being read. */
export type Sources = ReadonlyMap<number, SourceRow> | null;

/** The sources of all figures that a row is made from; none while they are being read. */
export const sourcesOf = (row: { sources: string | null }, sources: Sources): SourceRow[] =>
  sources === null
    ? []
    : (row.sources ?? '')
        .split(' ')
        .filter(Boolean)
        .flatMap((id) => sources.get(Number(id)) ?? []);
