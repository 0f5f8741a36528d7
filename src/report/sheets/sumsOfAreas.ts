import { areas, nation } from '../../vocabulary/areas.ts';
import { cellKeyOf, describeKey, type Doubt, type ReadFigure } from '../figure.ts';
import type { AreaReading } from './areaReadings.ts';

const isSum = ({ measure, category }: ReadFigure): boolean =>
  // Category 4 is in national totals and in those of no area.
  !measure.includes('10_plus') && category !== '4' && category !== 'all';

/** Checks each national count against the sum of the areas, where all of them are there. */
export const checkSumsOfAreas = (readings: readonly AreaReading[]): AreaReading[] =>
  readings.map((reading) => {
    if (reading.area !== nation.name) return reading;
    const others = readings.filter(
      (one) => one.yearEnding === reading.yearEnding && one.area !== nation.name,
    );
    const values = new Map<string, number[]>();
    for (const part of others.flatMap((one) => one.figures)) {
      const key = cellKeyOf(part);
      values.set(key, [...(values.get(key) ?? []), part.value]);
    }
    const doubts = reading.figures.filter(isSum).flatMap((total): Doubt[] => {
      const parts = values.get(cellKeyOf(total)) ?? [];
      const sum = parts.reduce((result, value) => result + value, 0);
      if (parts.length !== areas.length || sum === total.value) return [];
      const message = `${describeKey(total)} is printed as ${total.value} for ${nation.name}, but the areas make ${sum}.`;
      return [{ kind: 'total', message, figures: [total.value, sum] }];
    });
    return { ...reading, doubts: [...reading.doubts, ...doubts] };
  });
