/** Lanczos approximation with g = 7 and nine terms (Godfrey 2001); relative error below 1e-13. */
const lanczosShift = 7;
const lanczosTerms = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function, for a positive argument. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const t = shifted + lanczosShift + 0.5;
  let sum: number = lanczosTerms[0];
  // A plain loop: ranks of all areas come here tens of thousands of times.
  for (let place = 1; place < lanczosTerms.length; place += 1) {
    sum += (lanczosTerms[place] ?? 0) / (shifted + place);
  }
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

const precision = 1e-15;
const mostTerms = 10_000;
const tiny = 1e-300;

/** The series of the lower incomplete gamma function; converges fast for x below a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < mostTerms && Math.abs(term) > Math.abs(sum) * precision; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/** The continued fraction of the upper incomplete gamma function (Lentz), for x above a + 1. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostTerms; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (Math.abs(numerator * d + b) < tiny ? tiny : numerator * d + b);
    c = b + numerator / c;
    if (Math.abs(c) < tiny) c = tiny;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < precision) break;
  }
  return fraction * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/**
 * Regularised lower incomplete gamma function P(a, x): the probability that a gamma variable of
 * shape a and scale 1 is at most x. Abramowitz and Stegun 6.5; methods of Numerical Recipes 6.2.
 */
export function gammaProbability(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/**
 * Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), without the loss of digits
 * that the subtraction would bring far out in the tail. Sources as for P.
 */
export function gammaTail(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

/** Density of the gamma distribution of a shape and scale 1. */
const gammaDensity = (x: number, shape: number): number =>
  Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape));

/** Quantiles of shapes far below 1 lie near the smallest number there is, a thousand halvings down. */
const mostSteps = 1200;

/**
 * The x for which P(shape, x) is the given probability: Newton steps from the mean, each kept
 * inside the bounds that the steps before it have found.
 */
export function gammaQuantile(probability: number, shape: number): number {
  if (probability <= 0) return 0;
  let [low, high] = [0, Infinity];
  let x = shape;
  for (let step = 0; step < mostSteps; step += 1) {
    const miss = gammaProbability(shape, x) - probability;
    if (miss < 0) low = x;
    else high = x;
    const newton = x - miss / gammaDensity(x, shape);
    const inside = newton > low && newton < high;
    const next = inside ? newton : high === Infinity ? 2 * x + 1 : (low + high) / 2;
    if (Math.abs(next - x) <= x * precision * 4) return next;
    x = next;
  }
  return x;
}

/** The x below which a chi-squared variable lies with the given probability. */
export const chiSquareQuantile = (probability: number, degreesOfFreedom: number): number =>
  2 * gammaQuantile(probability, degreesOfFreedom / 2);
