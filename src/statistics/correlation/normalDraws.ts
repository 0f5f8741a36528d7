/** Multiplier and modulus of the minimal standard generator; their products are exact numbers. */
const multiplier = 16_807;
const modulus = 2_147_483_647;

/**
 * Whole numbers from 1 to 2³¹ − 2 in a fixed order that looks like chance, so that the same figures
 * always give the same answer. Park SK, Miller KW (1988), Random number generators: good ones are
 * hard to find, Communications of the ACM 31, 1192-1201.
 * @param seed whole number, 1 to 2³¹ − 2
 */
export function minimalStandard(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * multiplier) % modulus;
    return state;
  };
}

/**
 * Draws from the standard normal distribution (Box GEP, Muller ME (1958), A note on the generation
 * of random normal deviates, Annals of Mathematical Statistics 29, 610-611).
 */
export function normalDraws(seed: number): () => number {
  const next = minimalStandard(seed);
  const uniform = (): number => next() / modulus;
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
