import { render } from 'svelte/server';
import type { Datum } from './datum.ts';
import LinesChart from './lines/LinesChart.svelte';
import { funnelCurves } from '../statistics/funnel/funnelCurves.ts';
import { funnelOf } from '../statistics/funnel/funnel.ts';
import FunnelChart from './funnel/FunnelChart.svelte';
import RanksChart from './ranks/RanksChart.svelte';
import type { RankRange } from './ranks/ranksLayout.ts';
import type { Reference } from './sorted/sortedLayout.ts';
import HeatChart from './heat/HeatChart.svelte';
import MultiplesChart from './multiples/MultiplesChart.svelte';
import { stylesOfSlots } from './palette.ts';
import SortedChart from './sorted/SortedChart.svelte';
import type { Middle } from './tiles/tileScale.ts';
import TilesChart from './tiles/TilesChart.svelte';

/** A figure of an area in a year; `null` is one that is not held. */
export const datum = (code: string, year: number, value: number | null, spread = 0): Datum => ({
  code,
  name: `Area ${code}`,
  year,
  status: value === null ? 'not_held' : value === 0 ? 'zero' : 'held',
  value,
  text: value === null ? 'not held' : value.toFixed(1),
  low: value === null ? null : Math.max(0, value - spread),
  high: value === null ? null : value + spread,
});
/** The figures of an area from 2019 on. */
export const seriesOf = (code: string, values: (number | null)[]) => ({
  code,
  name: `Area ${code}`,
  data: values.map((value, place) => datum(code, 2019 + place, value, 4)),
});
const nothing = () => undefined;
const common = {
  title: 'Test measure',
  intervals: true,
  active: null,
  onactive: nothing,
  onopen: nothing,
};

/** The drawing without what changes from build to build: scoping classes and comments. */
const drawing = (html: string): string =>
  html
    .replace(/<!--.*?-->/g, '')
    .replace(/ ?svelte-\w+/g, '')
    .replace(/></g, '>\n<');

/** The lines chart as text. */
export const lines = (
  series: ReturnType<typeof seriesOf>[],
  chosen: string[],
  baseline: number | null = null,
) =>
  drawing(
    render(LinesChart, {
      props: {
        ...common,
        baseline,
        series,
        nationCode: 'N',
        styles: stylesOfSlots(chosen),
        firstYear: 2019,
        lastYear: 2023,
        breaks: [{ year: 2022, title: 'break', reason: '', source: { title: '', url: '' } }],
      },
    }).body,
  );
/** The sorted chart as text. */
export const sorted = (
  data: Datum[],
  reference: Reference | null,
  chosen: string[],
  ranks: ReadonlyMap<string, string> = new Map(),
) =>
  drawing(
    render(SortedChart, {
      props: {
        ...common,
        data,
        reference,
        hasRanks: ranks.size > 0,
        ranks,
        styles: stylesOfSlots(chosen),
      },
    }).body,
  );
/** The ranks chart as text. */
export const ranked = (data: Datum[], ranges: Map<string, RankRange>, chosen: string[]) =>
  drawing(
    render(RanksChart, {
      props: {
        ...common,
        data,
        ranges,
        words: new Map([...ranges].map(([code, { first, last }]) => [code, `${first}–${last}`])),
        styles: stylesOfSlots(chosen),
      },
    }).body,
  );
/** The funnel of areas of growing size as text. */
export const funnel = (values: readonly number[], chosen: string[]) => {
  const people = (place: number) => 200_000 * (place + 1);
  const figures = values.map((value, place) => ({
    code: String.fromCharCode(65 + place),
    name: `Area ${place}`,
    numerator: value,
    denominator: people(place),
    denominatorLow: people(place),
    denominatorHigh: people(place),
  }));
  const answer = funnelOf(figures, { method: 'poisson', per: 100_000 }, true);
  if (answer.kind !== 'funnel') throw new Error(answer.kind);
  return drawing(
    render(FunnelChart, {
      props: {
        ...common,
        marks: answer.points.map(({ code, value, denominator }) => ({
          datum: { ...datum(code, 2023, value), value },
          denominator,
        })),
        slices: funnelCurves(answer, people(0), people(values.length - 1), 5),
        target: answer.target,
        middle: 'England and Wales',
        named: new Set(chosen),
        styles: stylesOfSlots(chosen),
        denominatorTitle: 'Residents',
      },
    }).body,
  );
};
/** A row of tiles with the areas in their order. */
export const tiled = (data: Datum[], middle: Middle | null, chosen: string[]) =>
  drawing(
    render(TilesChart, {
      props: {
        ...common,
        format: (value: number) => value.toFixed(1),
        data,
        middle,
        places: data.map(({ code }, column) => ({ code, shortName: code, column, row: 0 })),
        styles: stylesOfSlots(chosen),
      },
    }).body,
  );
const years = { firstYear: 2019, lastYear: 2023 } as const;
const breakOf2022 = { year: 2022, title: 'break', reason: '', source: { title: '', url: '' } };
/** The heat map as text. */
export const heat = (series: ReturnType<typeof seriesOf>[], chosen: string[]) =>
  drawing(
    render(HeatChart, {
      props: {
        ...common,
        ...years,
        series,
        breaks: [breakOf2022],
        middle: null,
        styles: stylesOfSlots(chosen),
        format: (value: number) => value.toFixed(1),
      },
    }).body,
  );
/** Small multiples as text. */
export const multiples = (series: ReturnType<typeof seriesOf>[]) =>
  drawing(
    render(MultiplesChart, {
      props: {
        ...common,
        ...years,
        chosen: series,
        behind: [seriesOf('N', [8, 8, 8, 9, 9])],
        breaks: [breakOf2022],
        styles: stylesOfSlots(series.map(({ code }) => code)),
      },
    }).body,
  );
