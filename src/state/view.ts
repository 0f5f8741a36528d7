import type { FigureMeasureId } from '../vocabulary/figureMeasures.ts';
import type { HeldSourcesId } from '../vocabulary/heldSources.ts';
import type { PageId } from '../vocabulary/pages.ts';
import type { CompareChartId, CompareScale, SortedChartId } from '../vocabulary/compareCharts.ts';
import type { PopulationBase } from '../vocabulary/populationBases.ts';
import type { PanelId, PanelTab } from '../vocabulary/panels.ts';
import type { MeanKind, PeerGroupId } from '../vocabulary/peerGroups.ts';

/** Which of the held figures the data view shows; `null` means all. */
export interface HeldChoice {
  /** The kind of figure that the coverage grid counts. */
  group: FigureMeasureId | null;
  /** The kind of the figures in the list. */
  kind: FigureMeasureId | null;
  /** ONS code of an area or of the nation. */
  area: string | null;
  year: number | null;
  sources: HeldSourcesId;
}

/** The whole of what a person has chosen; everything on the screen follows from it and the data. */
export interface View {
  page: PageId;
  /** How the compare view shows the years. */
  chart: CompareChartId;
  /** Whether lines show the values or each area's value in a first year as 100. */
  scale: CompareScale;
  /** Over which populations rates stand where years are compared; a single year is as published. */
  base: PopulationBase;
  /** Whether the counts behind a rate, or the rate of a count, stand beside it. */
  companion: boolean;
  /** Whether intervals are drawn. */
  intervals: boolean;
  /** What the rows of all areas show. */
  sorted: SortedChartId;
  /** What each panel shows instead of its chart. */
  tabs: Readonly<Partial<Record<PanelId, Exclude<PanelTab, 'chart'>>>>;
  /** Id of a measure of the catalogue. */
  measure: string;
  /**
   * ONS codes of the chosen areas. The place in the list gives an area its colour and marker; a
   * `null` keeps a place free, so that taking one area away repaints no other.
   */
  slots: readonly (string | null)[];
  /** First and last year shown; `null` until chosen: then all years that hold a figure. */
  firstYear: number | null;
  lastYear: number | null;
  /** Year of the sorted view; `null` until chosen: then the latest well-covered year. */
  year: number | null;
  /** The figure whose source is open. */
  figure: { code: string; year: number } | null;
  /** Code of the area that is benchmarked; `null` until chosen: then the first chosen area. */
  area: string | null;
  /** Code of the area set against it; `null` until chosen: then the next chosen area. */
  beside: string | null;
  /** Id of the measure set against the first one; `null` until chosen. */
  against: string | null;
  /** Whether the two measures are shown for the pooled years of the range instead of one year. */
  pooled: boolean;
  peers: PeerGroupId;
  mean: MeanKind;
  held: HeldChoice;
  /** The query of the query view as it was last run or shared; `null` for none. */
  sql: string | null;
}

/** The codes of the chosen areas, in the order of their places. */
export const chosenCodes = (view: View): string[] =>
  view.slots.filter((code): code is string => code !== null);
