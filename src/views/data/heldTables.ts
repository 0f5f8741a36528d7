import type { PublishedReadings } from '../../data/publishedReadings.ts';
import type { CellRuleRow, ReadingRow, SetAsideRow } from '../../data/readingRow.ts';
import type { SourceRow } from '../../data/sourceRow.ts';

const figureColumns = [
  'area',
  'area_code',
  'year_ending',
  'measure',
  'category',
  'level',
  'value',
  'quality',
  'source',
] as const;
const ruleColumns = [
  'measure',
  'category',
  'level',
  'area_scope',
  'year_from',
  'year_to',
  'status',
  'reason',
] as const;

/** Everything that the data view shows of the published tables. */
export interface HeldTables {
  readings: readonly ReadingRow[];
  setAside: readonly SetAsideRow[];
  rules: readonly CellRuleRow[];
  /** Sources by their id. */
  sources: ReadonlyMap<number, SourceRow>;
}

/**
 * Reads what is held.
 * @throws ParquetError with a message for the reader if a table cannot be read
 */
export async function readHeldTables({ table, sources }: PublishedReadings): Promise<HeldTables> {
  const [readings, setAside, rules, sourceRows] = await Promise.all([
    table('readings', [...figureColumns, 'chosen']),
    table('set_aside', [...figureColumns, 'reason']),
    table('cell_rules', ruleColumns),
    sources(),
  ]);
  return {
    // The build checked what the tables hold, and the columns were checked just now.
    readings: readings as unknown as ReadingRow[],
    setAside: setAside as unknown as SetAsideRow[],
    rules: rules as unknown as CellRuleRow[],
    sources: new Map(sourceRows.map((row) => [row.source, row])),
  };
}
