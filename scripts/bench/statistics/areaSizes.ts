import type { Draws } from './draws.ts';

/**
 * People aged 10 and over in mid-2022, in thousands, of the 42 areas from the smallest to the
 * largest: the sizes that a simulation of all areas needs. Office for National Statistics, mid-year
 * estimates, as in data/populations.csv.
 */
export const areaSizes: readonly number[] = [
  456, 470, 513, 526, 541, 573, 584, 619, 623, 669, 690, 698, 699, 713, 751, 803, 835, 842, 954,
  991, 1010, 1022, 1037, 1059, 1075, 1180, 1191, 1236, 1285, 1314, 1380, 1549, 1581, 1638, 1656,
  1658, 1804, 2090, 2249, 2551, 2573, 7817,
];

/** So many of the areas, drawn at random, each at most once. @param areas 1 to 42 */
export function someSizes(areas: number, { uniform }: Draws): number[] {
  const left = [...areaSizes];
  return Array.from({ length: areas }, () => {
    const [taken] = left.splice(Math.floor(uniform() * left.length), 1);
    if (taken === undefined) throw new RangeError(`There are no ${areas} areas.`);
    return taken;
  });
}
