import { normalQuantile } from '../../../src/statistics/special/normal.ts';
import { strictConfidence, usualConfidence } from '../../../src/statistics/confidence.ts';
import { funnelOf, type Funnel } from '../../../src/statistics/funnel/funnel.ts';
import { publishedOverdispersion } from '../../../src/statistics/funnel/publishedOverdispersion.ts';
import { areaOf } from './areas.ts';
import { someSizes } from './areaSizes.ts';
import { drawsFrom, type Draws } from './draws.ts';

/** A country whose areas differ by so much beyond chance. */
export interface LimitsSetting {
  areas: number;
  /** Standard deviation of the areas' rates over their mean, 0 to 0.25. */
  spread: number;
  /** Mean events per 1,000 people. */
  rate: number;
  runs: number;
  seed: number;
}

/** Shares, 0 to 1, of areas outside limits that they should mostly be inside of. */
export interface LeftOut {
  usual: number;
  strict: number;
  /** The same with the limits of the published, uncorrected formula. */
  published: { usual: number; strict: number };
  /** How often an area with a rate 80% above the mean lies above the 95% limit. */
  outlierFound: number;
}

/** No rate is below 0, however far the normal spread reaches. */
const leastRate = 0.01;
const outlier = 1.8;
/** An outlier is put into one country of so many: how often it is found needs fewer. */
const runsPerOutlier = 4;
const scale = { method: 'poisson', per: 1000 } as const;

function funnelFor(events: readonly number[], sizes: readonly number[]): Funnel {
  const answer = funnelOf(
    events.map((count, place) => areaOf(place, count, sizes[place] ?? 1)),
    scale,
    true,
  );
  if (answer.kind !== 'funnel') throw new Error(`No funnel: ${answer.kind}`);
  return answer;
}

const zOf = (confidence: number): number => normalQuantile((1 + confidence) / 2);

/** How many areas lie outside limits drawn from the published formula. */
function outsidePublished({ points, target }: Funnel): { usual: number; strict: number } {
  const errors = points.map(({ denominator }) => Math.sqrt((target * scale.per) / denominator));
  const zScores = points.map(({ zScore }) => zScore);
  const { tauSquared } = publishedOverdispersion(zScores, errors);
  const beyond = (confidence: number): number =>
    points.filter(
      ({ value }, place) =>
        Math.abs(value - target) >
        zOf(confidence) * Math.hypot(errors[place] ?? 0, Math.sqrt(tauSquared)),
    ).length;
  return { usual: beyond(usualConfidence), strict: beyond(strictConfidence) };
}

const drawEvents = (sizes: readonly number[], setting: LimitsSetting, draws: Draws): number[] =>
  sizes.map((size) =>
    draws.poisson(size * setting.rate * Math.max(leastRate, 1 + setting.spread * draws.normal())),
  );

/**
 * Draws countries whose areas all differ by the same spread, and counts the areas outside the
 * limits that allow for it; then makes one of them an outlier and looks whether it is found.
 */
export function limitsLeaveOut(setting: LimitsSetting): LeftOut {
  const draws = drawsFrom(setting.seed);
  let [usual, strict, usualPublished, strictPublished, found, outliers] = [0, 0, 0, 0, 0, 0];
  for (let run = 0; run < setting.runs; run += 1) {
    const sizes = someSizes(setting.areas, draws);
    const events = drawEvents(sizes, setting, draws);
    const funnel = funnelFor(events, sizes);
    for (const { adjusted } of funnel.points) {
      if (adjusted !== 'inside') usual += 1;
      if (adjusted.startsWith('far')) strict += 1;
    }
    const published = outsidePublished(funnel);
    usualPublished += published.usual;
    strictPublished += published.strict;
    if (run % runsPerOutlier !== 0) continue;
    outliers += 1;
    const odd = Math.floor(draws.uniform() * setting.areas);
    events[odd] = draws.poisson((sizes[odd] ?? 1) * setting.rate * outlier);
    if (funnelFor(events, sizes).points[odd]?.adjusted.endsWith('above')) found += 1;
  }
  const all = setting.runs * setting.areas;
  return {
    usual: usual / all,
    strict: strict / all,
    published: { usual: usualPublished / all, strict: strictPublished / all },
    outlierFound: found / outliers,
  };
}
