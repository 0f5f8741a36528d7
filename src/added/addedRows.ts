import type { AddedFigureRow } from '../data/engine/takeIn.ts';
import type { SourceRow } from '../data/sourceRow.ts';
import { cellKeyOf } from '../report/figure.ts';
import { firstAddedSource } from '../data/sourceRow.ts';
import { areas, nation } from '../vocabulary/areas.ts';
import type { AddedFigure, AddedReport } from './addedReport.ts';

/** What the engine takes in: figures in the shape of the published ones, and their sources. */
export interface AddedRows {
  figures: AddedFigureRow[];
  sources: SourceRow[];
}

const codeOf = new Map([...areas, nation].map(({ name, code }) => [name, code]));

/** The text that tells one added figure from another: area, year and cell. */
export const addedKeyOf = (figure: AddedFigure): string =>
  `${figure.area}|${figure.year_ending}|${cellKeyOf(figure)}`;

/**
 * Added reports as rows, with a source for each document that figures were read in; where two say
 * something of the same figure, the later one counts.
 */
export function addedRows(reports: readonly AddedReport[]): AddedRows {
  const figures = new Map<string, AddedFigureRow>();
  const sources = new Map<string, SourceRow>();
  for (const report of reports) {
    for (const figure of report.figures) {
      const id = `${report.id}|${figure.source}`;
      const source = sources.get(id) ?? {
        source: firstAddedSource + sources.size + 1,
        title: `Added by you: ${figure.source}`,
        url: '',
      };
      sources.set(id, source);
      figures.set(addedKeyOf(figure), {
        area: figure.area,
        area_code: codeOf.get(figure.area) ?? '',
        year_ending: figure.year_ending,
        measure: figure.measure,
        category: figure.category,
        level: figure.level,
        value: figure.value,
        quality: figure.quality,
        source: source.source,
      });
    }
  }
  return { figures: [...figures.values()], sources: [...sources.values()] };
}
