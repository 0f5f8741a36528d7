import { countOf, formatNumber } from '../../words/numbers.ts';
import type { Verdict } from '../comparison/compare.ts';
import { fewestAreas } from '../fewestAreas.ts';
import { chanceOutside } from '../multipleComparisons.ts';
import { fewestPeers } from '../peers/comparePeers.ts';
import { joined } from './measureWords.ts';

/** One measure of an area, set against a yardstick. */
export interface Judged {
  /** Names the measure, and its year where that is not the one asked for. */
  title: string;
  verdict: Verdict;
}

/**
 * What the measures of an area are set against: the limits of the funnel that allow for how much
 * areas differ anyway, the rest of the nation, or what the peers spread to.
 */
export type Yardstick = 'funnel' | 'nation' | 'peers';

const wording: Record<
  Yardstick,
  {
    judged: string;
    one: string;
    many: string;
    /** What is said where there is a single measure. */
    alone: Record<Verdict, string>;
  }
> = {
  funnel: {
    judged: 'with a funnel',
    one: 'lies outside its 95% limits, which allow for how much areas differ anyway',
    many: 'lie outside its 95% limits, which allow for how much areas differ anyway',
    alone: {
      higher: 'above its 95% limit, which allows for how much areas differ anyway',
      lower: 'below its 95% limit, which allows for how much areas differ anyway',
      not_distinguishable: 'inside its limits, which allow for how much areas differ anyway',
    },
  },
  nation: {
    judged: 'with a comparable national figure',
    one: 'differs from the rest of England and Wales, as many areas do',
    many: 'differ from the rest of England and Wales, as many areas do',
    alone: {
      higher: 'higher than the rest of England and Wales',
      lower: 'lower than the rest of England and Wales',
      not_distinguishable: 'not distinguishable from the rest of England and Wales',
    },
  },
  peers: {
    judged: 'for which enough peers have a figure',
    one: 'lies outside what such peers spread to',
    many: 'lie outside what such peers spread to',
    alone: {
      higher: 'above what such peers spread to',
      lower: 'below what such peers spread to',
      not_distinguishable: 'inside what such peers spread to',
    },
  },
};

const whyNone: Record<Yardstick, string> = {
  funnel: `No measure can be set against a funnel: that takes ${fewestAreas} areas with a figure.`,
  nation: 'No measure can be set against the rest of England and Wales.',
  peers: `No measure can be set against the peers: that takes ${fewestPeers} peers with a figure.`,
};

const outside = (judged: readonly Judged[], verdict: Verdict): string[] =>
  judged.filter((one) => one.verdict === verdict).map(({ title }) => title);

/** Titles hold commas, so that semicolons part them. */
const listed = (label: string, titles: readonly string[]): string =>
  titles.length === 0 ? '' : `${label}: ${titles.join('; ')}.`;

/** How many of so many measures chance alone would put outside: "Chance alone would give about 1." */
function chanceWords(measures: number): string {
  const { expected } = chanceOutside(measures);
  const about = expected < 0.5 ? 'hardly any' : `about ${formatNumber(Math.round(expected))}`;
  return `Chance alone would give ${about}.`;
}

/**
 * Which measures of an area differ from a yardstick by more than chance, of how many that can be
 * set against it, and how many chance alone would give.
 */
export function yardstickSentence(yardstick: Yardstick, judged: readonly Judged[]): string {
  if (judged.length === 0) return whyNone[yardstick];
  const [higher, lower] = [outside(judged, 'higher'), outside(judged, 'lower')];
  const count = higher.length + lower.length;
  const { judged: which, one, many, alone } = wording[yardstick];
  const [only] = judged;
  if (only && judged.length === 1) {
    return `${only.title}, the only measure ${which}: ${alone[only.verdict]}.`;
  }
  return joined(
    `Of ${countOf(judged.length, 'measure')} ${which}, ${count === 0 ? 'none' : formatNumber(count)} ${count > 1 ? many : one}.`,
    listed('Higher', higher),
    listed('Lower', lower),
    chanceWords(judged.length),
  );
}

const isApart = ({ verdict }: Judged): boolean => verdict !== 'not_distinguishable';

/**
 * The first sentence on an area: whether anything stands out, beyond chance and beyond how much
 * areas differ anyway. To differ from the nation is no standing out: most areas do.
 * @param funnel the measures that have a funnel
 */
export function standOutOpening(name: string, funnel: readonly Judged[]): string {
  const [only] = funnel;
  if (!only) return `${name}: too few areas have figures to say what stands out.`;
  const apart = funnel.filter(isApart).length;
  if (funnel.length === 1) {
    return isApart(only)
      ? `${name} stands out from the other areas in ${only.title}, the one measure that can be judged.`
      : `${name} does not stand out from the other areas in ${only.title}, the one measure that can be judged.`;
  }
  const of = countOf(funnel.length, 'measure');
  if (apart === 0) return `${name} stands out in none of the ${of} that can be judged.`;
  return joined(
    `${name} stands out in ${formatNumber(apart)} of the ${of} that can be judged.`,
    apart > 1 ? 'Measures share their counts, so that several can stand out for one reason.' : '',
  );
}

/**
 * The measures that can be told apart from the rest of the nation and yet lie inside the funnel's
 * limits; empty where there are none.
 */
export function insideFunnelSentence(funnel: readonly Judged[], nation: readonly Judged[]): string {
  const inside = new Set(funnel.filter((one) => !isApart(one)).map(({ title }) => title));
  const titles = nation.flatMap((one) =>
    isApart(one) && inside.has(one.title) ? [one.title] : [],
  );
  return titles.length === 0
    ? ''
    : `Told apart from the nation, yet no farther than areas differ anyway: ${titles.join('; ')}.`;
}
