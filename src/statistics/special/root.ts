const mostSteps = 200;
const tolerance = 1e-11;

/**
 * Where an increasing function crosses zero between two bounds: false position with the Illinois
 * change (Dowell and Jarratt 1971, BIT 11, 168-174), which never leaves the bounds.
 * @param rises function that is below 0 at `low` and above 0 at `high`; else the nearer bound is
 *   the answer
 */
export function findRoot(rises: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [atA, atB] = [rises(a), rises(b)];
  if (!(atA < 0)) return a;
  if (!(atB > 0)) return b;
  let lastSide = 0;
  for (let step = 0; step < mostSteps && b - a > tolerance * (1 + Math.abs(a)); step += 1) {
    // Infinite ends (logarithms of nothing) are halved until both are numbers.
    const cut = (a * atB - b * atA) / (atB - atA);
    const x = cut > a && cut < b ? cut : (a + b) / 2;
    const value = rises(x);
    if (value === 0) return x;
    if (value < 0) {
      [a, atA] = [x, value];
      if (lastSide < 0) atB /= 2;
      lastSide = -1;
    } else {
      [b, atB] = [x, value];
      if (lastSide > 0) atA /= 2;
      lastSide = 1;
    }
    if (Math.abs(value) < tolerance) return x;
  }
  return (a + b) / 2;
}
