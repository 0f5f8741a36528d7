import {
  compareFigures,
  csvField,
  figuresCsv,
  type PlacedFigure,
} from '../../src/report/figuresCsv.ts';
import type { Quality } from '../../src/vocabulary/quality.ts';
import { readCsvTable } from '../build-data/csvTable.ts';
import { figureColumns } from '../build-data/readFigures.ts';
import { keyOf, type Source } from '../build-data/types.ts';

/** The qualities that files give; figures of others are typed in by people. */
export type FileQuality = Extract<Quality, 'report' | 'bulletin'>;

/** Figures of one file and where they come from. */
export interface SourcedFigures {
  source: Source;
  quality: FileQuality;
  figures: readonly PlacedFigure[];
}

/** A figure that contradicts one of the same quality read before. */
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
  quality: string;
  source: string;
}

const lineOf = (figure: PlacedFigure, { source, quality }: SourcedFigures): CsvLine => {
  const [, row = ''] = figuresCsv([figure]).split('\n');
  const line = [row, quality, csvField(source.title), csvField(source.url)].join(',');
  return { figure, line, quality, source: source.title };
};

/**
 * Puts each new line behind the last one that does not come after it; the others keep their order.
 */
const insertAll = (lines: readonly CsvLine[], added: readonly CsvLine[]): CsvLine[] => {
  const inOrder = [...added].sort((a, b) => compareFigures(a.figure, b.figure));
  const result: CsvLine[] = [];
  let next = inOrder.pop();
  for (const line of [...lines].reverse()) {
    while (next !== undefined && compareFigures(line.figure, next.figure) <= 0) {
      result.push(next);
      next = inOrder.pop();
    }
    result.push(line);
  }
  return [...inOrder, ...(next === undefined ? [] : [next]), ...result.reverse()];
};

/**
 * Merges figures into the text of `figures.csv`. A figure held with the same value and quality is
 * left as it is; one held with another value is a conflict, which `replace` settles for the new
 * one. Figures of other qualities stay: the build prefers reports to the bulletin, the bulletin to
 * the press, and shows the rest as further sources.
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
    quality: values.quality,
    source: values.source_title,
  }));
  const merged: Merged = { text, added: 0, replaced: 0, same: 0, conflicts: [] };
  const idOf = (quality: string, figure: PlacedFigure): string => `${quality}|${keyOf(figure)}`;
  const held = new Map<string, CsvLine>();
  for (const line of [...lines].reverse()) held.set(idOf(line.quality, line.figure), line);
  const added: CsvLine[] = [];
  for (const one of sourced) {
    for (const figure of one.figures) {
      const id = idOf(one.quality, figure);
      const before = held.get(id);
      if (before === undefined) {
        const line = lineOf(figure, one);
        held.set(id, line);
        added.push(line);
      } else if (before.figure.value === figure.value) merged.same += 1;
      else {
        merged.conflicts.push({ figure, held: before.figure.value, heldSource: before.source });
        if (!replace) continue;
        Object.assign(before, lineOf(figure, one));
        merged.replaced += 1;
      }
    }
  }
  const written = insertAll(lines, added).map((one) => one.line);
  return { ...merged, added: added.length, text: `${[header, ...written].join('\n')}\n` };
};
