import { describe, expect, it } from 'vitest';
import { drawsFrom } from './draws.ts';

const many = 40_000;

function momentsOf(draw: () => number): { mean: number; variance: number } {
  const drawn = Array.from({ length: many }, draw);
  const mean = drawn.reduce((sum, one) => sum + one, 0) / many;
  const variance = drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (many - 1);
  return { mean, variance };
}

describe('the draws of a simulation', () => {
  it.each([0.3, 4, 9.9, 10, 57.3, 4_000])('have mean and variance of a count of %f', (mean) => {
    const found = momentsOf(
      (
        (draws) => () =>
          draws.poisson(mean)
      )(drawsFrom(3)),
    );
    expect(Math.abs(found.mean / mean - 1)).toBeLessThan(4 / Math.sqrt(mean * many));
    expect(found.variance / mean).toBeCloseTo(1, 1);
  });

  it.each([
    [1, 0.3],
    [12, 0.02],
    [200, 0.9],
    [1_500, 0.25],
  ])('have mean and variance of a share of %i people at %f', (people, probability) => {
    const variance = people * probability * (1 - probability);
    const found = momentsOf(
      (
        (draws) => () =>
          draws.binomial(people, probability)
      )(drawsFrom(3)),
    );
    expect(Math.abs(found.mean - people * probability)).toBeLessThan(
      4 * Math.sqrt(variance / many),
    );
    expect(found.variance / variance).toBeCloseTo(1, 1);
  });

  it('have the tail probabilities of exact sums', () => {
    // P(X >= 19) for mean 10 is 0.00719, P(X <= 3) is 0.01034: summed by hand of the formula.
    const { poisson } = drawsFrom(11);
    const drawn = Array.from({ length: 5 * many }, () => poisson(10));
    expect(drawn.filter((count) => count >= 19).length / drawn.length).toBeCloseTo(0.0072, 3);
    expect(drawn.filter((count) => count <= 3).length / drawn.length).toBeCloseTo(0.0103, 3);
  });

  it('are the same for the same seed', () => {
    const [one, other] = [drawsFrom(5), drawsFrom(5)];
    for (let draw = 0; draw < 50; draw += 1) expect(one.poisson(30)).toBe(other.poisson(30));
    expect(drawsFrom(6).uniform()).not.toBe(drawsFrom(5).uniform());
  });
});
