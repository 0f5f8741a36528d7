import type { AddedFigureRow } from '../data/engine/takeIn.ts';
import type { SourceRow } from '../data/sourceRow.ts';
import { cellKeyOf } from '../report/figure.ts';
import { firstAddedSource } from '../data/sourceRow.ts';
import { areas } from '../vocabulary/areas.ts';
import type { AddedReport } from './addedReport.ts';

/** The number under which an added report stands among the sources. */
export const sourceOf = (report: AddedReport): number => firstAddedSource + report.id;

/** What the engine takes in: figures in the shape of the published ones, and their sources. */
export interface AddedRows {
  figures: AddedFigureRow[];
  sources: SourceRow[];
}

const codeOf = new Map(areas.map(({ name, code }) => [name, code]));

/** Added reports as rows; where two say something of the same figure, the later one counts. */
export function addedRows(reports: readonly AddedReport[]): AddedRows {
  const figures = new Map<string, AddedFigureRow>();
  for (const report of reports) {
    for (const figure of report.figures) {
      const key = `${figure.area}|${figure.year_ending}|${cellKeyOf(figure)}`;
      figures.set(key, {
        ...figure,
        area_code: codeOf.get(figure.area) ?? '',
        quality: 'report',
        source: sourceOf(report),
      });
    }
  }
  return {
    figures: [...figures.values()],
    sources: reports.map((report) => ({
      source: sourceOf(report),
      title: `Added by you: ${report.fileName}`,
      url: '',
    })),
  };
}
