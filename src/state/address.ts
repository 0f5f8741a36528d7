import { areaOfCode, areas, nation } from '../vocabulary/areas.ts';
import { figureMeasures } from '../vocabulary/figureMeasures.ts';
import { heldSourcesIds } from '../vocabulary/heldSources.ts';
import { measureOfId, openingMeasureId } from '../vocabulary/measures.ts';
import { compareChartIds, compareScales, sortedChartIds } from '../vocabulary/compareCharts.ts';
import { pageIds } from '../vocabulary/pages.ts';
import { panelIds, panelTabs } from '../vocabulary/panels.ts';
import { populationBases } from '../vocabulary/populationBases.ts';
import { meanKinds, peerGroupIds } from '../vocabulary/peerGroups.ts';
import { fitsInAddress, writeSql } from './sqlInAddress.ts';
import { renamed, type Renamed } from '../vocabulary/renamed.ts';
import { withPresentIds } from './presentIds.ts';
import type { HeldChoice, View } from './view.ts';

/** What an address meant, and which of its parts had to be left out. */
export interface AddressReading {
  view: View;
  /** One plain phrase for each part that could not be understood. */
  leftOut: string[];
  /** Number of the data release that the link was made with; `null` where it names none. */
  release: number | null;
}

/**
 * What a view is where the address says nothing. Its areas have long series, different sizes, and
 * lie in different parts of the country; none of their figures here awaits a check.
 */
export const openingView: View = {
  page: 'compare',
  chart: 'lines',
  scale: 'value',
  base: 'one',
  companion: false,
  intervals: true,
  sorted: 'values',
  tabs: {},
  measure: openingMeasureId,
  slots: ['E23000007', 'W15000001', 'E23000035'],
  firstYear: null,
  lastYear: null,
  year: null,
  figure: null,
  area: null,
  beside: null,
  against: null,
  pooled: false,
  peers: 'population',
  mean: 'weighted',
  held: { group: null, kind: null, area: null, year: null, sources: 'all' },
  sql: null,
};

/** Whether the areas are those that the page opens with, which nobody has asked for. */
export const hasOpeningAreas = ({ slots }: View): boolean =>
  slots.join() === openingView.slots.join();

const kindIds = figureMeasures.map(({ id }) => id);

const plausibleYears = { first: 1997, last: 2100 } as const;
const longestEcho = 40;

const echo = (text: string): string =>
  `“${text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text}”`;

function readYear(text: string): number | null {
  if (!/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= plausibleYears.first && year <= plausibleYears.last ? year : null;
}

const oneOf =
  <Value extends string>(known: readonly Value[]) =>
  (text: string): Value | undefined =>
    known.find((value) => value === text);

const readRelease = (text: string): number | null =>
  /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;

type Years = Pick<View, 'firstYear' | 'lastYear'>;

function readYears(text: string): Years | null {
  const [firstText = '', lastText = firstText] = text.split('-');
  const [firstYear, lastYear] = [readYear(firstText), readYear(lastText)];
  if (firstYear === null || lastYear === null || firstYear > lastYear) return null;
  return { firstYear, lastYear };
}

function readSlots(text: string, leftOut: string[]): (string | null)[] {
  if (text === 'none' || text === '') return [];
  if (text === 'all') return areas.map((area) => area.code);
  const slots: (string | null)[] = [];
  for (const part of text.split(',')) {
    const area = areaOfCode(part.trim());
    if (area && slots.includes(area.code)) continue;
    if (!area && part !== '') leftOut.push(`the area ${echo(part)}`);
    if (slots.length < areas.length) slots.push(area?.code ?? null);
  }
  return slots.slice(0, slots.findLastIndex((code) => code !== null) + 1);
}

const codeOfAreaOrNation = (text: string): string | undefined =>
  text === nation.code ? nation.code : areaOfCode(text)?.code;

function readFigure(text: string): View['figure'] {
  const [code = '', yearText = ''] = text.split('.');
  const year = readYear(yearText);
  const known = codeOfAreaOrNation(code);
  return known && year !== null ? { code: known, year } : null;
}

function readTabs(text: string, leftOut: string[]): View['tabs'] {
  const tabs: { -readonly [Panel in keyof View['tabs']]: View['tabs'][Panel] } = {};
  for (const part of text.split(',').filter(Boolean)) {
    const [panelText = '', tabText = ''] = part.split('.');
    const [panel, tab] = [oneOf(panelIds)(panelText), oneOf(panelTabs)(tabText)];
    if (panel && tab && tab !== 'chart') tabs[panel] = tab;
    else leftOut.push(`the part of a panel ${echo(part)}`);
  }
  return tabs;
}

const readSwitch = (text: string): boolean | null =>
  text === 'on' ? true : text === 'off' ? false : null;

/**
 * Reads the query part of an address. Never throws: what is unknown is left out and named.
 * @param search as in `location.search`, with or without the question mark
 * @param table what ids were called before
 */
export function readAddress(search: string, table: Renamed = renamed): AddressReading {
  const query = withPresentIds(new URLSearchParams(search), table);
  const leftOut: string[] = [];
  /** Reads one part; what it cannot read is named and takes its opening value. */
  const part = <Value>(
    name: string,
    noun: string,
    opening: Value,
    read: (text: string) => Value | null | undefined,
  ): Value => {
    const text = query.get(name);
    if (text === null) return opening;
    const value = read(text);
    if (value === null || value === undefined) leftOut.push(`the ${noun} ${echo(text)}`);
    return value ?? opening;
  };
  const codeOfArea = (text: string): string | undefined => areaOfCode(text)?.code;
  return {
    view: {
      page: part('view', 'view', openingView.page, oneOf(pageIds)),
      chart: part('chart', 'chart', openingView.chart, oneOf(compareChartIds)),
      scale: part('scale', 'scale', openingView.scale, oneOf(compareScales)),
      base: part('base', 'population base', openingView.base, oneOf(populationBases)),
      companion: part('companion', 'companion', openingView.companion, readSwitch),
      intervals: part('intervals', 'intervals', openingView.intervals, readSwitch),
      sorted: part('sorted', 'rows', openingView.sorted, oneOf(sortedChartIds)),
      tabs: part('tabs', 'panels', openingView.tabs, (text) => readTabs(text, leftOut)),
      measure: part('measure', 'measure', openingMeasureId, (text) => measureOfId(text)?.id),
      slots: part('areas', 'areas', openingView.slots, (text) => readSlots(text, leftOut)),
      ...part<Years>('years', 'years', { firstYear: null, lastYear: null }, readYears),
      year: part<number | null>('year', 'year', null, readYear),
      figure: part<View['figure']>('figure', 'figure', null, readFigure),
      area: part<string | null>('area', 'area', null, codeOfArea),
      beside: part<string | null>('beside', 'area', null, codeOfArea),
      against: part<string | null>('against', 'measure', null, (text) => measureOfId(text)?.id),
      pooled: part<boolean>('pooled', 'pooling', false, (text) => (text === 'yes' ? true : null)),
      peers: part('peers', 'peers', openingView.peers, oneOf(peerGroupIds)),
      mean: part('mean', 'mean', openingView.mean, oneOf(meanKinds)),
      held: {
        group: part<HeldChoice['group']>('held-group', 'kind of figure', null, oneOf(kindIds)),
        kind: part<HeldChoice['kind']>('held-kind', 'kind of figure', null, oneOf(kindIds)),
        area: part<string | null>('held-area', 'area', null, codeOfAreaOrNation),
        year: part<number | null>('held-year', 'year', null, readYear),
        sources: part('held-sources', 'sources', openingView.held.sources, oneOf(heldSourcesIds)),
      },
      sql: part<string | null>('sql', 'query', null, (text) => (fitsInAddress(text) ? text : null)),
    },
    leftOut,
    release: part<number | null>('release', 'data release', null, readRelease),
  };
}

function writeSlots(slots: View['slots']): string {
  if (slots.every((code) => code === null)) return 'none';
  const inOrder = areas.every((area, place) => slots[place] === area.code);
  return inOrder ? 'all' : slots.map((code) => code ?? '').join(',');
}

/** The panels that show something else than their chart, in the order of the vocabulary. */
function writeTabs(tabs: View['tabs']): string | null {
  const others = panelIds.flatMap((panel) => {
    const tab = tabs[panel];
    return tab === undefined ? [] : [`${panel}.${tab}`];
  });
  return others.length === 0 ? null : others.join(',');
}

/** Writes a view as the query part of an address; reading it back gives the same view. */
export function writeAddress(view: View): string {
  const { page, firstYear, lastYear, year, figure, area, beside, peers, mean, held } = view;
  const parts: [string, string | number | null][] = [
    ['view', page === openingView.page ? null : page],
    ['chart', view.chart === openingView.chart ? null : view.chart],
    ['scale', view.scale === openingView.scale ? null : view.scale],
    ['base', view.base === openingView.base ? null : view.base],
    ['companion', view.companion ? 'on' : null],
    ['intervals', view.intervals ? null : 'off'],
    ['sorted', view.sorted === openingView.sorted ? null : view.sorted],
    ['tabs', writeTabs(view.tabs)],
    ['measure', view.measure],
    ['areas', writeSlots(view.slots)],
    ['years', firstYear === null || lastYear === null ? null : `${firstYear}-${lastYear}`],
    ['year', year],
    ['figure', figure && `${figure.code}.${figure.year}`],
    ['area', area],
    ['beside', beside],
    ['against', view.against],
    ['pooled', view.pooled ? 'yes' : null],
    ['peers', peers === openingView.peers ? null : peers],
    ['mean', mean === openingView.mean ? null : mean],
    ['held-group', held.group],
    ['held-kind', held.kind],
    ['held-area', held.area],
    ['held-year', held.year],
    ['held-sources', held.sources === openingView.held.sources ? null : held.sources],
    ['sql', page === 'query' && view.sql !== null ? writeSql(view.sql) : null],
  ];
  const written = parts.flatMap(([name, value]) => (value === null ? [] : `${name}=${value}`));
  return `?${written.join('&')}`;
}
