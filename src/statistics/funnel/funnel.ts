import { valueOf, type AreaFigure, type Scale } from '../areaFigure.ts';
import { chanceModelOf, type ChanceModel } from '../chanceModel.ts';
import { strictConfidence, usualConfidence, type Interval } from '../confidence.ts';
import { tooFewAreas, type TooFewAreas } from '../fewestAreas.ts';
import { normalQuantile } from '../special/normal.ts';
import { binomialLimits, poissonLimits } from './controlLimits.ts';
import { overdispersion, type Overdispersion } from './overdispersion.ts';

/** What the limits of a funnel are drawn from. */
export interface FunnelBasis extends Overdispersion {
  scale: Scale;
  /** Limits of a share of people (binomial), or of events (Poisson). */
  limits: ChanceModel;
  /** The value in the middle: that of the nation, else that of all areas together. */
  target: number;
  /** The name of the nation whose value is the middle; `null` where it is that of the areas. */
  nation: string | null;
  /** All areas together: sum of numerators / sum of denominators × per. */
  pooledValue: number;
  /** How many areas the funnel rests on. */
  areas: number;
}

const standings = ['far_below', 'below', 'inside', 'above', 'far_above'] as const;
/** Where an area stands; `far` means beyond the 99.8% limit, else beyond the 95% limit only. */
export type Standing = (typeof standings)[number];

export interface FunnelPoint {
  code: string;
  name: string;
  /** The denominator, or the population of a rate published without its count. */
  denominator: number;
  value: number;
  /** Distance from the target in standard errors of chance alone. */
  zScore: number;
  /** Against the limits of chance alone. */
  plain: Standing;
  /** Against the limits that allow for the spread between areas. */
  adjusted: Standing;
}

export type Funnel = FunnelBasis & { kind: 'funnel'; points: FunnelPoint[] };

/** A funnel, or why there is none. */
export type FunnelAnswer =
  Funnel | TooFewAreas | { kind: 'all_zero'; areas: number } | { kind: 'no_denominator' };

/** The standard error that chance alone gives a value at a denominator around the target. */
function standardError(basis: Pick<FunnelBasis, 'scale' | 'limits' | 'target'>, people: number) {
  const share = basis.target / basis.scale.per;
  const variance = basis.limits === 'binomial' ? share * (1 - share) : share;
  return Math.sqrt(variance / people) * basis.scale.per;
}

/** Limits of chance alone at a denominator, in the unit of the value. */
export function plainLimits(basis: FunnelBasis, people: number, confidence: number): Interval {
  const { per } = basis.scale;
  const share = basis.target / per;
  const { low, high } =
    basis.limits === 'binomial'
      ? binomialLimits(share, people, confidence)
      : poissonLimits(share * people, confidence);
  return { low: (low / people) * per, high: (high / people) * per };
}

/**
 * Limits that allow for overdispersion: target ± z √(s² + τ²), and never inside those of chance
 * alone, which are exact where counts are small. Spiegelhalter (2005), section A.2.
 */
export function adjustedLimits(basis: FunnelBasis, people: number, confidence: number): Interval {
  const plain = plainLimits(basis, people, confidence);
  if (basis.tauSquared === 0) return plain;
  const z = -normalQuantile((1 - confidence) / 2);
  const half = z * Math.sqrt(standardError(basis, people) ** 2 + basis.tauSquared);
  const most = basis.limits === 'binomial' ? basis.scale.per : Infinity;
  return {
    low: Math.max(0, Math.min(plain.low, basis.target - half)),
    high: Math.min(most, Math.max(plain.high, basis.target + half)),
  };
}

type Limits = (basis: FunnelBasis, people: number, confidence: number) => Interval;

function standingAt(basis: FunnelBasis, limits: Limits, numerator: number, people: number) {
  const value = (numerator / people) * basis.scale.per;
  const usual = limits(basis, people, usualConfidence);
  if (value >= usual.low && value <= usual.high) return 'inside';
  const strict = limits(basis, people, strictConfidence);
  if (value > usual.high) return value > strict.high ? 'far_above' : 'above';
  return value < strict.low ? 'far_below' : 'below';
}

const inside = standings.indexOf('inside');

/** An area whose denominator is vague stands outside only as far as it does at both its ends. */
function standing(basis: FunnelBasis, limits: Limits, figure: AreaFigure): Standing {
  const ends = [...new Set([figure.denominatorLow, figure.denominatorHigh])].map(
    (people) => standings.indexOf(standingAt(basis, limits, figure.numerator, people)) - inside,
  );
  const nearest = Math.min(...ends.map(Math.abs));
  const sameSide = ends.every((end) => Math.sign(end) === Math.sign(ends[0] ?? 0));
  return standings[inside + (sameSide ? nearest * Math.sign(ends[0] ?? 0) : 0)] ?? 'inside';
}

/**
 * Funnel of the areas of a measure around the value of the nation, as Fingertips centres it; around
 * that of all areas together where the nation's is not held or counts others. Events over people
 * (ratios) take the people as given, as the horizontal axis does. Spiegelhalter DJ (2005), Funnel plots for comparing
 * institutional performance, Statistics in Medicine 24, 1185-1202.
 * @param hasDenominator false for plain counts, which have no funnel
 * @param nation the figure of the nation, where it counts the same people as those of the areas
 */
export function funnelOf(
  figures: readonly AreaFigure[],
  scale: Scale,
  hasDenominator: boolean,
  nation: AreaFigure | null = null,
): FunnelAnswer {
  if (!hasDenominator) return { kind: 'no_denominator' };
  const tooFew = tooFewAreas(figures.length);
  if (tooFew) return tooFew;
  const total = (part: (figure: AreaFigure) => number): number =>
    figures.reduce((sum, figure) => sum + part(figure), 0);
  const events = total((figure) => figure.numerator);
  if (events === 0) return { kind: 'all_zero', areas: figures.length };
  const pooledValue = (events / total((figure) => figure.denominator)) * scale.per;
  const centre = nation !== null && valueOf(nation, scale) > 0 ? nation : null;
  const target = centre ? valueOf(centre, scale) : pooledValue;
  // Where everyone has the property a share has no standard error.
  const limits = target < scale.per ? chanceModelOf(figures, scale) : 'poisson';
  const errors = figures.map((figure) =>
    standardError({ scale, limits, target }, figure.denominator),
  );
  const zScores = figures.map(
    (figure, place) => (valueOf(figure, scale) - target) / (errors[place] ?? 1),
  );
  const basis: FunnelBasis = {
    ...overdispersion(zScores, errors),
    scale,
    limits,
    target,
    nation: centre?.name ?? null,
    pooledValue,
    areas: figures.length,
  };
  const points = figures.map((figure, place) => ({
    code: figure.code,
    name: figure.name,
    denominator: figure.population ?? figure.denominator,
    value: valueOf(figure, scale),
    zScore: zScores[place] ?? 0,
    plain: standing(basis, plainLimits, figure),
    adjusted: standing(basis, adjustedLimits, figure),
  }));
  return { kind: 'funnel', ...basis, points };
}
