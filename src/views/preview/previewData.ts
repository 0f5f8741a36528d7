import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import type { PopulationRow } from '../../data/populationRow.ts';
import type { Release } from '../../data/release.ts';
import type { SourceRow } from '../../data/sourceRow.ts';
import type { Card } from '../../take/picture/card.ts';

/** Everything that the pages of areas and measures are written from. */
export interface PreviewData {
  /** The comparison of every measure, by its id. */
  comparisons: ReadonlyMap<string, readonly ComparisonRow[]>;
  breaks: readonly BreakRow[];
  populations: readonly PopulationRow[];
  /** Sources by id. */
  sources: ReadonlyMap<number, SourceRow>;
  release: Release;
}

/** One line of the table of a page: a figure, or why there is none. */
export interface PreviewLine {
  /** The area, or the measure. */
  name: string;
  /** Address of its own page, from the root of the site; `null` where it has none. */
  path: string | null;
  /** When the figure is true. */
  when: string;
  /** The number with its unit's decimals, or why there is none. */
  value: string;
  /** Both bounds of the 95% interval; empty without one. */
  interval: string;
  numerator: string;
  denominator: string;
  /** How the figure was read; empty without one. */
  quality: string;
  /** What else is to be known of the value: a count that is not held, a check that it awaits. */
  remarks: readonly string[];
  sources: readonly SourceRow[];
}

/** A page that can be read without JavaScript and becomes the app with it. */
export interface Preview {
  /** Folder of the page from the root of the site, with a slash at its end. */
  path: string;
  /** Query of the app's view of the same. */
  search: string;
  title: string;
  /** For search engines and link previews: a sentence or two. */
  description: string;
  heading: string;
  /** What is measured, or where. */
  definition: readonly string[];
  paragraphs: readonly string[];
  /** What must be known before comparing. */
  caveats: readonly string[];
  tableTitle: string;
  /** What the first column holds. */
  nameTitle: string;
  lines: readonly PreviewLine[];
  card: Card;
}
