import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { PopulationRow } from '../../data/populationRow.ts';
import { chosenCodes, type View } from '../../state/view.ts';
import { peerGroupsOf, type PeerGroup } from '../../statistics/peers/peerGroups.ts';
import { areaOfCode, nation, type Area } from '../../vocabulary/areas.ts';
import { families, familyTitles, type Family } from '../../vocabulary/measure.ts';
import { measures } from '../../vocabulary/measures.ts';
import type { PopulationBase } from '../../vocabulary/populationBases.ts';
import { peerCandidates } from '../benchmark/peerCandidates.ts';
import { wordsOf, type AreaWords } from './areaFindings.ts';
import { areaInView } from './areaInView.ts';
import { areaLine, type AreaLine } from './areaLine.ts';
import { usedSources, type UsedSources } from './usedSources.ts';
import { withoutFigure, type WithoutFigure } from './withoutFigure.ts';

/** The comparisons read so far, by id of the measure. */
export type Comparisons = ReadonlyMap<string, readonly ComparisonRow[]>;

/** What the page of an area is worked out from. */
export interface AreaQuestion {
  view: View;
  comparisons: Comparisons;
  breaks: readonly BreakRow[];
  populations: readonly PopulationRow[];
}

/** What the page of an area shows. */
export interface AreaModel {
  area: Area;
  year: number;
  /** Every year there is, and how many measures of the area have a figure in it. */
  years: { year: number; figures: number }[];
  /** Codes of the areas that have any figure. */
  held: ReadonlySet<string>;
  /** How many measures have a figure up to the year. */
  figures: number;
  /** The measures that have a figure, by family; families without one are left out. */
  families: { family: Family; title: string; lines: AreaLine[] }[];
  /** The population base on which its years are compared; `null` where no measure has another. */
  base: PopulationBase | null;
  /** First year of the small lines, which end at the year shown. */
  firstYear: number;
  /** The measures without a figure, by the reason why. */
  without: WithoutFigure[];
  /** The chosen peers in the year shown, and their names. */
  peers: PeerGroup & { names: string[] };
  words: AreaWords;
  /** What must be known before comparing, each sentence once. */
  caveats: string[];
  /** What is to be known about single figures. */
  notes: { note: string; titles: string[] }[];
  sources: UsedSources;
}

/** The measure whose numerator is the caseload of an area. */
const caseloadMeasureId = 'category_1_count';

/** The years of a measure's rows, and those in which each area has a figure. */
interface YearsHeld {
  all: ReadonlySet<number>;
  byArea: ReadonlyMap<string, number[]>;
}

const yearsOfRows = new WeakMap<readonly ComparisonRow[], YearsHeld>();

/** Walked through once: every choice of an area or a year asks for it again. */
function yearsHeld(rows: readonly ComparisonRow[]): YearsHeld {
  const known = yearsOfRows.get(rows);
  if (known) return known;
  const byArea = new Map<string, number[]>();
  for (const { value, area_code: code, year_ending: year } of rows) {
    if (value === null || code === nation.code) continue;
    const years = byArea.get(code);
    if (years) years.push(year);
    else byArea.set(code, [year]);
  }
  const found = { all: new Set(rows.map((row) => row.year_ending)), byArea };
  yearsOfRows.set(rows, found);
  return found;
}

/** Every area with a figure, and for the area in view how many measures have one in each year. */
function coverageOf(comparisons: Comparisons, code: string) {
  const held = new Set<string>();
  const years = new Map<number, number>();
  let latest = 0;
  for (const { all, byArea } of [...comparisons.values()].map(yearsHeld)) {
    for (const year of all) if (!years.has(year)) years.set(year, 0);
    for (const [area, its] of byArea) {
      held.add(area);
      latest = Math.max(latest, ...its);
    }
    for (const year of byArea.get(code) ?? []) years.set(year, (years.get(year) ?? 0) + 1);
  }
  const ordered = [...years]
    .map(([year, figures]) => ({ year, figures }))
    .sort((one, other) => one.year - other.year);
  return { held, years: ordered, latest };
}

/** The year asked for if there is one; else the latest in which the area, or any, has a figure. */
function yearOf(view: View, years: AreaModel['years'], latest: number): number {
  if (years.some(({ year }) => year === view.year)) return view.year ?? latest;
  return years.findLast(({ figures }) => figures > 0)?.year ?? latest;
}

/** The peers of the chosen group, year by year: the caseload changes from year to year. */
function peersOf(question: AreaQuestion, code: string): (year: number) => PeerGroup {
  const { view, comparisons, populations } = question;
  const known = new Map<number, PeerGroup>();
  const caseloads = comparisons.get(caseloadMeasureId) ?? [];
  return (year) => {
    const group =
      known.get(year) ??
      peerGroupsOf(code, peerCandidates(populations, caseloads, year), chosenCodes(view)).find(
        ({ id }) => id === view.peers,
      );
    if (!group) throw new RangeError(`There is no peer group ${view.peers}.`);
    known.set(year, group);
    return group;
  };
}

/** What is to be known about single figures: each note once, with the figures it is about. */
function notesOf(lines: readonly AreaLine[]): AreaModel['notes'] {
  const notes = new Map<string, string[]>();
  for (const { measure, row } of lines) {
    const title = `${measure.shortTitle}, ${row.year_ending}`;
    const flag = row.flag === null ? null : `Awaits a check: ${row.flag}`;
    for (const note of [row.note, flag].filter((one) => one !== null)) {
      notes.set(note, [...(notes.get(note) ?? []), title]);
    }
  }
  return [...notes].map(([note, titles]) => ({ note, titles }));
}

/** Works out the page of an area from every comparison that could be read. */
export function areaModel(question: AreaQuestion): AreaModel {
  const { view, comparisons, breaks } = question;
  const area = areaInView(view);
  const { held, years, latest } = coverageOf(comparisons, area.code);
  const year = yearOf(view, years, latest);
  const peersIn = peersOf(question, area.code);
  const read = measures.flatMap((measure) => {
    const rows = comparisons.get(measure.id);
    return rows ? [{ measure, rows }] : [];
  });
  const lines = read.flatMap(
    ({ measure, rows }) =>
      areaLine({
        code: area.code,
        year,
        measure,
        rows,
        breaks,
        peersIn: (shown) => peersIn(shown).members,
        mean: view.mean,
        base: view.base,
      }) ?? [],
  );
  const shown = new Set(lines.map(({ measure }) => measure.id));
  const group = peersIn(year);
  return {
    area,
    year,
    years,
    held,
    figures: lines.length,
    families: families
      .map((family) => ({
        family,
        title: familyTitles[family],
        lines: lines.filter(({ measure }) => measure.family === family),
      }))
      .filter((one) => one.lines.length > 0),
    base: lines.find(({ base }) => base !== null)?.base ?? null,
    firstYear: Math.min(year, ...lines.flatMap(({ series }) => series.map((one) => one.year))),
    without: withoutFigure(
      read.filter(({ measure }) => !shown.has(measure.id)),
      area.code,
      year,
    ),
    peers: { ...group, names: group.members.map((code) => areaOfCode(code)?.name ?? code) },
    words: wordsOf(area.name, lines, year),
    caveats: [...new Set(lines.flatMap(({ measure }) => measure.caveats))],
    notes: notesOf(lines),
    sources: usedSources(lines),
  };
}
