import {
  compareFigures,
  csvField,
  figuresCsv,
  type PlacedFigure,
} from '../../src/report/figuresCsv.ts';
import { readCsvTable } from '../build-data/csvTable.ts';
import { figureColumns } from '../build-data/readFigures.ts';
import { keyOf, type Source } from '../build-data/types.ts';

/** Figures of one report and where they come from. */
export interface SourcedFigures {
  source: Source;
  figures: readonly PlacedFigure[];
}

/** A figure that contradicts one read from a report before. */
export interface Conflict {
  figure: PlacedFigure;
  held: number;
  heldSource: string;
}

/** `figures.csv` with the figures in it, and what was done. */
export interface Merged {
  text: string;
  added: number;
  replaced: number;
  /** Held already with the same value. */
  same: number;
  conflicts: Conflict[];
}

interface CsvLine {
  figure: PlacedFigure;
  line: string;
  isReport: boolean;
  source: string;
}

const lineOf = (figure: PlacedFigure, source: Source): CsvLine => {
  const [, row = ''] = figuresCsv([figure]).split('\n');
  const line = [row, 'report', csvField(source.title), csvField(source.url)].join(',');
  return { figure, line, isReport: true, source: source.title };
};

/** Puts a line behind the last one that does not come after it; the others keep their order. */
const insert = (lines: CsvLine[], added: CsvLine): void => {
  const before = lines.findLastIndex((one) => compareFigures(one.figure, added.figure) <= 0);
  lines.splice(before + 1, 0, added);
};

/**
 * Merges figures into the text of `figures.csv`. A figure held with the same value from a report
 * is left as it is; one held with another value is a conflict, which `replace` settles for the new
 * one. Figures of other qualities stay: the build prefers reports and shows the rest as further
 * sources.
 */
export const mergeFigures = (
  text: string,
  sourced: readonly SourcedFigures[],
  replace: boolean,
): Merged => {
  const [header = '', ...rows] = text.split('\n');
  const table = readCsvTable(text, 'data/figures.csv', figureColumns);
  const lines = table.rows.map(({ values, line }) => ({
    figure: {
      ...values,
      year_ending: Number(values.year_ending),
      value: Number(values.value),
    } as unknown as PlacedFigure,
    line: rows[line - 2] ?? '',
    isReport: values.quality === 'report',
    source: values.source_title,
  }));
  const merged: Merged = { text, added: 0, replaced: 0, same: 0, conflicts: [] };
  for (const { source, figures } of sourced) {
    for (const figure of figures) {
      const key = keyOf(figure);
      const held = lines.findIndex((one) => one.isReport && keyOf(one.figure) === key);
      const before = lines[held];
      if (before === undefined) {
        insert(lines, lineOf(figure, source));
        merged.added += 1;
      } else if (before.figure.value === figure.value) merged.same += 1;
      else {
        merged.conflicts.push({ figure, held: before.figure.value, heldSource: before.source });
        if (replace) {
          lines[held] = lineOf(figure, source);
          merged.replaced += 1;
        }
      }
    }
  }
  return { ...merged, text: `${[header, ...lines.map((one) => one.line)].join('\n')}\n` };
};
