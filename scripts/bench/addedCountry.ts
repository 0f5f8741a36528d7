import type { AddedFigure } from '../../src/added/addedReport.ts';
import { keep, storageKey } from '../../src/added/keptReports.ts';
import { areas } from '../../src/vocabulary/areas.ts';
import { figureMeasures } from '../../src/vocabulary/figureMeasures.ts';

const years = { first: 2014, last: 2025 } as const;
/** Kinds that are printed by category and level; of the others there is one figure a year. */
const grids = ['eligible', 'managed_level_2_3', 'returned_to_custody'];
const categories = ['1', '2', '3', 'all'] as const;
const levels = ['1', '2', '3', 'all'] as const;

/** A simulated figure; the larger the sum it stands for, the larger it is. */
const valueOf = (place: number, category: string, level: string): number =>
  (place % 50) + (category === 'all' ? 900 : 100) + (level === 'all' ? 900 : 50);

/** Figures of every kind for every area over twelve years, simulated, as a person would add them. */
function country(): AddedFigure[] {
  const figures: AddedFigure[] = [];
  for (let year = years.first; year <= years.last; year += 1) {
    for (const [place, { name: area }] of areas.entries()) {
      for (const { id: measure } of figureMeasures) {
        const isGrid = grids.includes(measure);
        for (const category of isGrid ? categories : (['1'] as const)) {
          for (const level of isGrid ? levels : (['all'] as const)) {
            const value = valueOf(place + year, category, level);
            const cell = { area, year_ending: year, measure, category, level, value };
            figures.push({ ...cell, quality: 'bulletin', source: 'simulated' });
          }
        }
      }
    }
  }
  return figures;
}

/** What a browser holds in its storage once such a country was added and kept. */
export function keptCountry(): { key: string; text: string; figures: number } {
  let text = '';
  const storage = { setItem: (_key: string, value: string) => (text = value) };
  const figures = country();
  const report = { id: 1, fileName: 'simulated', figures, isKept: true };
  // Only what is written is wanted here.
  keep(storage as unknown as Storage, [report]);
  return { key: storageKey, text, figures: figures.length };
}
