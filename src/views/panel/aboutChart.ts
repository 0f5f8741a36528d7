import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import { statuses, statusTitles } from '../../vocabulary/status.ts';
import { qualities, qualityTitles, type Quality } from '../../vocabulary/quality.ts';
import { sourcesOf, type Sources } from '../measure/sourcesOf.ts';

/** What can be told of the figures of a chart, beside the figures. */
export interface AboutFigures {
  /** How many cells hold a figure, and how many hold none for each reason; reasons of none left out. */
  statuses: { title: string; cells: number }[];
  /** How the figures were read, strongest first; ways of none left out. */
  qualities: { quality: Quality; title: string; figures: number }[];
  /** Every source used, with how many of the cells rest on it, most used first. */
  sources: { source: SourceRow; cells: number }[];
}

/**
 * Counts what the figures of a chart rest on.
 * @param rows the rows of the comparison that the chart shows
 */
export function aboutFigures(rows: readonly ComparisonRow[], sources: Sources): AboutFigures {
  const withValue = rows.filter(({ value }) => value !== null);
  const uses = new Map<SourceRow, number>();
  // A count can be held where the rate is not: its source is told too.
  for (const row of rows) {
    for (const source of sourcesOf(row, sources)) uses.set(source, (uses.get(source) ?? 0) + 1);
  }
  return {
    statuses: statuses
      .map((status) => ({
        title: statusTitles[status],
        cells: rows.filter((row) => row.status === status).length,
      }))
      .filter(({ cells }) => cells > 0),
    qualities: qualities
      .map((quality) => ({
        quality,
        title: qualityTitles[quality],
        figures: withValue.filter((row) => row.quality === quality).length,
      }))
      .filter(({ figures }) => figures > 0),
    sources: [...uses]
      .map(([source, cells]) => ({ source, cells }))
      .sort(
        (one, other) =>
          other.cells - one.cells || one.source.title.localeCompare(other.source.title, 'en'),
      ),
  };
}
