import {
  embedChartIds,
  embedThemes,
  type EmbedChartId,
  type EmbedTheme,
} from '../vocabulary/embedCharts.ts';
import { readAddress } from './address.ts';
import { writeLink } from './link.ts';
import type { View } from './view.ts';

/** A chart on another site: what it shows, and with which figures. */
export interface Embed {
  chart: EmbedChartId;
  /** Whether its figures stay those of the release; else they are those of today. */
  isFrozen: boolean;
  /** Number of the data release it was made with; `null` where it names none. */
  release: number | null;
  theme: EmbedTheme;
  view: View;
}

const oneOf = <Value extends string>(known: readonly [Value, ...Value[]], text: string | null) =>
  known.find((value) => value === text) ?? known[0];

/**
 * Reads the query part of the address of an embedded chart. Never throws: what is unknown takes
 * its usual value.
 */
export function readEmbed(search: string): Embed {
  const query = new URLSearchParams(search);
  const { view, release } = readAddress(search);
  return {
    chart: oneOf(embedChartIds, query.get('show')),
    isFrozen: query.get('figures') === 'frozen' && release !== null,
    release,
    theme: oneOf(embedThemes, query.get('theme')),
    view: { ...view, figure: null, tabs: {} },
  };
}

/** Writes an embedded chart as the query part of its address; reading it back gives the same. */
export function writeEmbed({ chart, isFrozen, release, theme, view }: Embed): string {
  const own = [
    `show=${chart}`,
    ...(isFrozen ? ['figures=frozen'] : []),
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
  ];
  const ofView = writeLink({ ...view, figure: null, tabs: {} }, { release }).slice(1);
  return `?${own.join('&')}&${ofView}`;
}

/** The view of the dashboard that shows the same chart. */
export function viewOfEmbed({ chart, view }: Embed): View {
  switch (chart) {
    case 'tiles':
      return { ...view, page: 'overview' };
    case 'funnel':
      return { ...view, page: 'benchmark' };
    case 'lines':
    case 'multiples':
    case 'heat':
      return { ...view, page: 'compare', chart };
    case 'sorted':
      return { ...view, page: 'compare', sorted: 'values' };
    case 'ranks':
      return { ...view, page: 'compare', sorted: 'ranks' };
  }
}
