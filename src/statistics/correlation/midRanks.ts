/**
 * The rank of each value, counted from the lowest; equal values share the mean of their ranks
 * (Kendall MG (1945), The treatment of ties in ranking problems, Biometrika 33, 239-251).
 */
export function midRanks(values: readonly number[]): number[] {
  const order = values
    .map((value, place) => ({ value, place }))
    .sort((one, other) => one.value - other.value);
  const ranks = values.map(() => 0);
  let first = 0;
  while (first < order.length) {
    let last = first;
    while (last + 1 < order.length && order[last + 1]?.value === order[first]?.value) last += 1;
    for (const { place } of order.slice(first, last + 1)) ranks[place] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}
