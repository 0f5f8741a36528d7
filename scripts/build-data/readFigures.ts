import { categoryCodes } from '../../src/vocabulary/categories.ts';
import { figureMeasures } from '../../src/vocabulary/figureMeasures.ts';
import { levelCodes } from '../../src/vocabulary/levels.ts';
import { qualities } from '../../src/vocabulary/quality.ts';
import { readCsvTable } from './csvTable.ts';
import { FieldReader } from './fieldReader.ts';
import type { Problem } from './problems.ts';
import { keyOf, type FigureKey, type Reading, type SetAside } from './types.ts';

export const figureColumns = [
  'area',
  'year_ending',
  'measure',
  'category',
  'level',
  'value',
  'quality',
  'source_title',
  'source_url',
] as const;
export const setAsideColumns = [...figureColumns, 'reason'] as const;
type FigureColumn = (typeof figureColumns)[number];

const measureIds = figureMeasures.map((measure) => measure.id);
const publishedRates = new Set(
  figureMeasures.flatMap((measure) => (measure.kind === 'published_rate' ? [measure.id] : [])),
);

/** What the rows of one file are read against. */
export interface Frame {
  file: string;
  /** Names of the areas, the nation among them. */
  areaNames: readonly string[];
  lastYear: number;
}

const readKey = (fields: FieldReader<FigureColumn>, frame: Frame): FigureKey => ({
  area: fields.choice('area', frame.areaNames, 'area'),
  year_ending: fields.year('year_ending'),
  measure: fields.choice('measure', measureIds, 'measure'),
  category: fields.choice('category', categoryCodes, 'category'),
  level: fields.choice('level', levelCodes, 'level'),
});

const readValue = (fields: FieldReader<FigureColumn>, key: FigureKey): number => {
  if (!publishedRates.has(key.measure)) return fields.number('value', 'whole');
  const value = fields.number('value', 'decimal');
  if (value === 0) fields.report('a published rate of 0; leave the row out if none was printed');
  if (key.category !== '1' || key.level !== 'all') {
    fields.report('a published rate belongs to category 1, level all');
  }
  return value;
};

/** `figures.csv` as readings, in the order of the file. The same figure twice from one source is a problem. */
export const readFigures = (
  text: string,
  frame: Frame,
): { readings: Reading[]; problems: Problem[] } => {
  const table = readCsvTable(text, frame.file, figureColumns);
  const problems = [...table.problems];
  const seen = new Map<string, number>();
  const readings = table.rows.map((row) => {
    const fields = new FieldReader(row, frame.file, problems, frame.lastYear);
    const key = readKey(fields, frame);
    const value = readValue(fields, key);
    const quality = fields.choice('quality', qualities, 'quality');
    const source = fields.source('source_title', 'source_url');
    const identity = [keyOf(key), source.title, source.url].join('|');
    const earlier = seen.get(identity);
    if (earlier !== undefined) {
      fields.report(
        `the same figure from the same source stands on line ${earlier} already; keep one of them`,
      );
    }
    seen.set(identity, earlier ?? row.line);
    return { ...key, value, quality, source, line: row.line };
  });
  return { readings, problems };
};

/** `set-aside.csv`: figures that are never charted, each with its reason. */
export const readSetAside = (
  text: string,
  frame: Frame,
): { setAside: SetAside[]; problems: Problem[] } => {
  const table = readCsvTable(text, frame.file, setAsideColumns);
  const problems = [...table.problems];
  const setAside = table.rows.map((row) => {
    const fields = new FieldReader(row, frame.file, problems, frame.lastYear);
    return {
      area: fields.choice('area', frame.areaNames, 'area'),
      year_ending: fields.year('year_ending'),
      measure: fields.text('measure'),
      category: fields.choice('category', categoryCodes, 'category'),
      level: fields.choice('level', levelCodes, 'level'),
      value: fields.number('value', 'decimal'),
      quality: fields.text('quality'),
      source: fields.source('source_title', 'source_url'),
      reason: fields.text('reason'),
      line: row.line,
    };
  });
  return { setAside, problems };
};
