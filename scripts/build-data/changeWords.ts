import { figureMeasures } from '../../src/vocabulary/figureMeasures.ts';
import type { FigureChange, ReleasedFigure } from './diffFigures.ts';
import type { FigureKey } from './types.ts';

const titles = new Map<string, string>(figureMeasures.map((one) => [one.id, one.title]));

const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 3 });

const placeOf = (key: FigureKey): string => {
  const category = key.category === 'all' ? 'all categories' : `Category ${key.category}`;
  if (key.level === 'all') return category;
  return `${category}, ${key.level === '2+3' ? 'Levels 2 and 3' : `Level ${key.level}`}`;
};

/** What a figure is, without area and year: "…, Category 1, Level 2". */
export const nameFigure = (key: FigureKey): string =>
  `${titles.get(key.measure) ?? key.measure}, ${placeOf(key)}`;

const valueOf = (figure: ReleasedFigure): string => `${number(figure.value)} (${figure.quality})`;

const changeWords = ({ kind, figure, before }: FigureChange): string => {
  if (kind === 'changed' && before?.value === figure.value) {
    return `${placeOf(figure)} ${number(figure.value)}, graded ${figure.quality} (was ${before.quality})`;
  }
  if (kind === 'changed' && before !== null) {
    return `${placeOf(figure)} from ${valueOf(before)} to ${valueOf(figure)}`;
  }
  return `${placeOf(figure)} = ${valueOf(figure)}`;
};

const groupBy = <Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

/** Changes as Markdown: a heading for each area, then year, kind of change and figures. */
export const describeChanges = (changes: readonly FigureChange[]): string[] => {
  const lines: string[] = [];
  for (const [area, ofArea] of groupBy(changes, (one) => one.figure.area)) {
    lines.push(`### ${area}`, '');
    for (const [what, ofYear] of groupBy(
      ofArea,
      (one) => `${one.figure.year_ending}, ${one.kind}`,
    )) {
      lines.push(`- ${what}:`);
      for (const [measure, figures] of groupBy(ofYear, (one) => one.figure.measure)) {
        lines.push(`  - ${titles.get(measure) ?? measure}: ${figures.map(changeWords).join('; ')}`);
      }
    }
    lines.push('');
  }
  return lines;
};

/** "3 figures added, 1 changed, none removed". */
export const countChanges = (changes: readonly FigureChange[]): string => {
  const count = (kind: FigureChange['kind']): string =>
    String(changes.filter((one) => one.kind === kind).length || 'none');
  return `${count('added')} added, ${count('changed')} changed, ${count('removed')} removed`;
};
