import { cellKeyOf, describeKey, type CellKey, type Doubt, type ReadFigure } from '../figure.ts';
import type { TableReading } from './tableReading.ts';

/** What a workbook says of one area and year, as a report would. */
export interface AreaReading {
  area: string;
  yearEnding: number;
  figures: ReadFigure[];
  /** Figures that are withheld or do not exist: never zeros. */
  absent: CellKey[];
  /** Those of them that a mark withholds: a total can hold what they would say. */
  withheld: CellKey[];
  /** Residents aged 10 and over as printed, rounded to a hundred; `null` without such a column. */
  populationRounded: number | null;
  doubts: Doubt[];
}

const blankReading = (area: string, yearEnding: number): AreaReading => ({
  area,
  yearEnding,
  figures: [],
  absent: [],
  withheld: [],
  populationRounded: null,
  doubts: [],
});

/**
 * From 2025 cautions and convictions for breach of notification are printed apart: together they
 * are what was one figure before. Where that is printed too, it stands.
 */
const withBreachesTogether = (reading: AreaReading): AreaReading => {
  const find = (measure: ReadFigure['measure'], level: ReadFigure['level']) =>
    reading.figures.find((one) => one.measure === measure && one.level === level);
  const made = reading.figures.flatMap((cautioned): ReadFigure[] => {
    if (cautioned.measure !== 'notification_breach_cautioned') return [];
    const { level } = cautioned;
    const convicted = find('notification_breach_convicted', level);
    if (convicted === undefined || find('notification_breach', level) !== undefined) return [];
    const together = {
      measure: 'notification_breach' as const,
      value: cautioned.value + convicted.value,
      column: `${cautioned.column} + ${convicted.column}`,
      wording: `${cautioned.wording} + ${convicted.wording}`,
    };
    return [{ ...cautioned, ...together }];
  });
  return { ...reading, figures: [...reading.figures, ...made] };
};

/** Gathers cells by area and year; of figures that contradict each other the first is taken. */
export const gatherReadings = (tables: readonly TableReading[]): AreaReading[] => {
  const readings = new Map<string, AreaReading>();
  const first = new Map<string, { value: number; address: string }>();
  for (const { area, yearEnding, key, figure, mark, address } of tables.flatMap(
    (one) => one.cells,
  )) {
    if (yearEnding === null) continue;
    const id = `${area}|${yearEnding}`;
    const reading = readings.get(id) ?? blankReading(area, yearEnding);
    readings.set(id, reading);
    if (figure === null) {
      reading.absent.push(key);
      if (mark === 'withheld') reading.withheld.push(key);
      continue;
    }
    const before = first.get(`${id}|${cellKeyOf(key)}`);
    if (before === undefined) {
      first.set(`${id}|${cellKeyOf(key)}`, { value: figure.value, address });
      reading.figures.push(figure);
    } else if (before.value !== figure.value) {
      const message = `${describeKey(key)} stands twice: ${before.value} at ${before.address}, ${figure.value} at ${address}; the first is taken.`;
      const figures = [before.value, figure.value];
      reading.doubts.push({ kind: 'read_twice', message, figures });
    }
  }
  for (const { area, yearEnding, value } of tables.flatMap((one) => one.populations)) {
    const reading = readings.get(`${area}|${yearEnding ?? ''}`);
    if (reading !== undefined) reading.populationRounded = value;
  }
  for (const { area, kind, message, figures } of tables.flatMap((one) => one.doubts)) {
    for (const reading of readings.values()) {
      if (reading.area === area) reading.doubts.push({ kind, message, figures });
    }
  }
  return [...readings.values()].map(withBreachesTogether);
};
