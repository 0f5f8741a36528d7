import { rankIntervalOf } from '../../../src/statistics/ranks/rankIntervalOf.ts';
import { rankIntervals } from '../../../src/statistics/ranks/rankIntervals.ts';
import { areaOf } from './areas.ts';
import { someSizes } from './areaSizes.ts';
import { drawsFrom } from './draws.ts';

/** A country whose areas have rates that spread by so much. */
export interface RanksSetting {
  areas: number;
  /** Standard deviation of the areas' rates over their mean; 0 for equal rates. */
  spread: number;
  /** Mean events per 1,000 people. */
  rate: number;
  runs: number;
  seed: number;
}

/** Shares of years, 0 to 1, and ranks. */
export interface RanksFound {
  /** How often the sets of all areas hold all true ranks at once. */
  together: number;
  /** How often the set of one area holds its true rank. */
  alone: number;
  /** How many ranks a set holds on average. */
  widthTogether: number;
  widthAlone: number;
}

const scale = { method: 'poisson', per: 1000 } as const;
const leastRate = 0.01;

/** Areas of one rate share all the ranks from the first to the last of them, and any set must hold all. */
const trueRanks = (rates: readonly number[]): { first: number; last: number }[] =>
  rates.map((own) => ({
    first: 1 + rates.filter((rate) => rate > own).length,
    last: rates.filter((rate) => rate >= own).length,
  }));

/** Draws the events of a year and looks whether both kinds of sets hold the true ranks. */
export function rankSetsFound(setting: RanksSetting): RanksFound {
  const { areas, spread, rate, runs } = setting;
  const draws = drawsFrom(setting.seed);
  let [together, alone, widthTogether, widthAlone] = [0, 0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const rates = Array.from({ length: areas }, () =>
      Math.max(leastRate, 1 + spread * draws.normal()),
    );
    const truth = trueRanks(rates);
    const figures = someSizes(areas, draws).map((size, place) =>
      areaOf(place, draws.poisson(size * rate * (rates[place] ?? 1)), size),
    );
    const answer = rankIntervals(figures, scale);
    const chosen = Math.floor(draws.uniform() * areas);
    const own = rankIntervalOf(figures[chosen]?.code ?? '', figures, scale);
    if (answer.kind !== 'ranks' || own?.kind !== 'rank') throw new Error('No ranks.');
    const holds = (set: { first: number; last: number }, place: number): boolean =>
      set.first <= (truth[place]?.first ?? 0) && set.last >= (truth[place]?.last ?? 0);
    if (answer.ranks.every(holds)) together += 1;
    if (holds(own.rank, chosen)) alone += 1;
    const asked = answer.ranks[chosen];
    if (asked) widthTogether += asked.last - asked.first + 1;
    widthAlone += own.rank.last - own.rank.first + 1;
  }
  return {
    together: together / runs,
    alone: alone / runs,
    widthTogether: widthTogether / runs,
    widthAlone: widthAlone / runs,
  };
}
