/**
 * Which hypotheses Holm's step-down procedure rejects: the smallest p-value is held against α / m,
 * the next against α / (m - 1), and so on to the first that does not pass. The probability of one
 * or more false rejections is at most α, whatever the dependence. Holm S (1979), A simple
 * sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 65-70.
 * @param probabilities p-values; hypotheses that surely do not pass may be left out
 * @param hypotheses m, how many hypotheses there are with those left out
 * @returns for each p-value whether its hypothesis is rejected
 */
export function holm(
  probabilities: readonly number[],
  hypotheses: number,
  alpha: number,
): boolean[] {
  const order = probabilities
    .map((probability, place) => ({ probability, place }))
    .sort((one, other) => one.probability - other.probability);
  const rejected = probabilities.map(() => false);
  for (const [step, { probability, place }] of order.entries()) {
    if (!(probability <= alpha / (hypotheses - step))) break;
    rejected[place] = true;
  }
  return rejected;
}
