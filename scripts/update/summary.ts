import { onlyAreaIn } from '../../src/report/find/areaNames.ts';
import { areas, nation } from '../../src/vocabulary/areas.ts';
import type { ReadFile } from '../import/readAll.ts';
import type { Attachment } from './download/attachment.ts';
import { yearOfTitles } from './plan.ts';

/** What is known of one area and year. */
interface Cell {
  figures: Set<string>;
  withheld: number;
  doubts: number;
  /** Titles of files that could not be fetched or read. */
  notRead: string[];
}

/** What a summary is made of. */
export interface SummaryInput {
  read: readonly ReadFile[];
  /** Attachments that could not be fetched or read. */
  failed: readonly Attachment[];
}

type State = 'read' | 'doubted' | 'not read' | 'missing';

const stateOf = (cell: Cell | undefined): State => {
  if (cell === undefined) return 'missing';
  if (cell.doubts > 0) return 'doubted';
  if (cell.figures.size > 0) return 'read';
  return cell.notRead.length > 0 ? 'not read' : 'missing';
};

const keyOf = (area: string, year: number): string => `${area}|${year}`;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const gather = ({ read, failed }: SummaryInput): Map<string, Cell> => {
  const cells = new Map<string, Cell>();
  const cellOf = (area: string, year: number): Cell => {
    const key = keyOf(area, year);
    const cell = cells.get(key) ?? { figures: new Set(), withheld: 0, doubts: 0, notRead: [] };
    cells.set(key, cell);
    return cell;
  };
  for (const { area, yearEnding, figures, withheld, doubts } of read) {
    if (area === null || yearEnding === null) continue;
    const cell = cellOf(area, yearEnding);
    for (const { measure, category, level } of figures) {
      cell.figures.add([measure, category, level].join('|'));
    }
    cell.withheld += withheld;
    cell.doubts += doubts.length;
  }
  for (const attachment of failed) {
    const area = onlyAreaIn(attachment.title) ?? onlyAreaIn(attachment.publication);
    const year = yearOfTitles(attachment);
    if (area !== undefined && year !== undefined) {
      cellOf(area, year).notRead.push(attachment.title);
    }
  }
  return cells;
};

const lineOf = (cell: Cell | undefined): string => {
  if (cell === undefined || stateOf(cell) === 'missing') return 'missing';
  const parts = [
    ...(cell.figures.size > 0 ? [plural(cell.figures.size, 'figure')] : []),
    ...(cell.withheld > 0 ? [`${cell.withheld} not published`] : []),
    ...(cell.doubts > 0 ? [plural(cell.doubts, 'doubt')] : []),
    ...cell.notRead.map((title) => `not read: ${title}`),
  ];
  return parts.join(', ');
};

/** Lines for the years of an area; years on end that say the same are one line. */
const linesOf = (years: readonly number[], cellFor: (year: number) => Cell | undefined) => {
  const runs: { from: number; to: number; text: string }[] = [];
  for (const year of years) {
    const text = lineOf(cellFor(year));
    const last = runs.at(-1);
    if (last?.text === text) last.to = year;
    else runs.push({ from: year, to: year, text });
  }
  return runs.map(({ from, to, text }) => `  ${from === to ? from : `${from} to ${to}`}: ${text}`);
};

/** What was read, doubted and missing, area by area and year by year, with a sum for each year. */
export const summaryLines = (input: SummaryInput): string[] => {
  const cells = gather(input);
  const found = [...cells.keys()].map((key) => Number(key.split('|')[1]));
  if (found.length === 0) return ['No figures of any area and year were read.'];
  const first = found.reduce((least, year) => Math.min(least, year));
  const last = found.reduce((most, year) => Math.max(most, year));
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const names = [...areas.map((area) => area.name), nation.name];
  const byArea = names.flatMap((name) => [
    name,
    ...linesOf(years, (year) => cells.get(keyOf(name, year))),
  ]);
  const states: readonly State[] = ['read', 'doubted', 'not read', 'missing'];
  const sums = years.map((year) => {
    const counts = states.map((state) => {
      const count = areas.filter(
        ({ name }) => stateOf(cells.get(keyOf(name, year))) === state,
      ).length;
      return `${count} ${state}`;
    });
    return `  year ending March ${year}: ${counts.join(', ')}`;
  });
  return [...byArea, `Of ${areas.length} areas`, ...sums];
};
