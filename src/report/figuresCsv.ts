import type { CellKey } from './figure.ts';

/** A figure with its place: a row of the CSV. */
export interface PlacedFigure extends CellKey {
  area: string;
  year_ending: number;
  value: number;
}

/** The columns of the CSV that the import prints. */
export const csvColumns = ['area', 'year_ending', 'measure', 'category', 'level', 'value'] as const;

/** A CSV field, quoted where it must be. */
export const csvField = (value: string | number): string => {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

const keyOf = (figure: PlacedFigure): string[] => [
  figure.area,
  String(figure.year_ending),
  figure.measure,
  figure.category,
  figure.level,
];

/** The order of the rows in `figures.csv`: field by field, by character. */
export const compareFigures = (a: PlacedFigure, b: PlacedFigure): number => {
  const [first, second] = [keyOf(a), keyOf(b)];
  for (const [place, field] of first.entries()) {
    const other = second[place] ?? '';
    if (field !== other) return field < other ? -1 : 1;
  }
  return 0;
};

/** The figures of a reading with its area and year; none where either is not known. */
export const placedFigures = (reading: {
  area: string | null;
  yearEnding: number | null;
  figures: readonly (CellKey & { value: number })[];
}): PlacedFigure[] => {
  const { area, yearEnding } = reading;
  if (area === null || yearEnding === null) return [];
  return reading.figures.map(({ measure, category, level, value }) => ({
    area,
    year_ending: yearEnding,
    measure,
    category,
    level,
    value,
  }));
};

/** Figures as CSV with a header, in the order of `figures.csv`. */
export const figuresCsv = (figures: readonly PlacedFigure[]): string => {
  const rows = [...figures]
    .sort(compareFigures)
    .map((figure) => csvColumns.map((column) => csvField(figure[column])).join(','));
  return `${[csvColumns.join(','), ...rows].join('\n')}\n`;
};
