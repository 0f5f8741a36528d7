import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaFigureOf, intervalOf, valueOf } from './areaFigure.ts';
import { baseStep, haveOneBase, oneBaseFactor, rowOnOneBase } from './oneBase.ts';

const scale = { method: 'poisson', per: 100_000 } as const;

const counted = (count: number, published: number, oneBase: number | null, year = 2021) => {
  const value = (count / published) * scale.per;
  return {
    area_code: 'E1',
    area: 'Norfolk',
    year_ending: year,
    value,
    value_low: value,
    value_high: value,
    numerator: count as number | null,
    numerator_low: count,
    numerator_high: count,
    denominator: published,
    denominator_low: published,
    denominator_high: published,
    denominator_kind: 'population',
    denominator_mid_year: 2020 as number | null,
    denominator_of: 'mid-2020' as string | null,
    one_base_denominator: oneBase,
    one_base_estimated: oneBase === null ? null : true,
    flag: null as string | null,
  };
};

const people = fc.integer({ min: 1000, max: 60_000_000 });
const share = fc.double({ min: 0.9, max: 1.1, noNaN: true });

describe('a row on one base', () => {
  it('is its count over the other population, with the interval of that rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000 }), people, share, (count, published, by) => {
        const onBase = rowOnOneBase(counted(count, published, published * by));
        const figure = areaFigureOf(onBase);
        expect(figure).not.toBeNull();
        if (!figure) return;
        expect(figure.numerator).toBe(count);
        expect(valueOf(figure, scale)).toBeCloseTo(onBase.value, 6);
        expect(onBase.value).toBeCloseTo((count / (published * by)) * scale.per, 6);
        const { low, high } = intervalOf(figure, scale);
        const before = areaFigureOf(counted(count, published, null));
        const published95 = before && intervalOf(before, scale);
        expect(low).toBeCloseTo((published95?.low ?? NaN) / by, 6);
        expect(high).toBeCloseTo((published95?.high ?? NaN) / by, 6);
      }),
    );
  });

  it('names its population, and says where that is an estimate', () => {
    const row = rowOnOneBase(counted(1173, 819_292, 815_567));
    expect(row).toMatchObject({
      denominator: 815_567,
      denominator_low: 815_567,
      denominator_high: 815_567,
      denominator_kind: 'population',
      denominator_mid_year: 2020,
      denominator_of: 'rebased-mid-2020',
    });
    const later = { ...counted(1184, 827_793, 835_330, 2023), one_base_estimated: false };
    expect(rowOnOneBase(later)).toMatchObject({ denominator_of: 'mid-2022' });
  });

  it('is the same once more: a row on one base stays as it is', () => {
    const once = rowOnOneBase(counted(1173, 819_292, 815_567));
    expect(rowOnOneBase(once)).toEqual(once);
    expect(oneBaseFactor(once)).toBe(1);
  });

  it('moves a rate published without its count together with its bounds', () => {
    const published = {
      ...counted(1, 1_361_445, 1_379_623),
      ...{ value: 218, value_low: 217.5, value_high: 218.5 },
      ...{ numerator: null, numerator_low: 2962, numerator_high: 2974 },
    };
    const row = rowOnOneBase(published);
    const factor = 1_361_445 / 1_379_623;
    expect(row.value).toBeCloseTo(218 * factor, 8);
    expect(row.value_low).toBeCloseTo(217.5 * factor, 8);
    expect(row.value_high).toBeCloseTo(218.5 * factor, 8);
    expect(row).toMatchObject({ numerator: null, numerator_low: 2962, numerator_high: 2974 });
    const [before, after] = [areaFigureOf(published), areaFigureOf(row)];
    expect(
      before && after && intervalOf(after, scale).low / intervalOf(before, scale).low,
    ).toBeCloseTo(factor, 8);
  });

  it('stays as published where no population of the one base, or no value, is held', () => {
    const early = counted(500, 490_000, null, 2013);
    expect(rowOnOneBase(early)).toBe(early);
    const empty = {
      ...counted(1, 819_292, 815_567),
      value: null,
      value_low: null,
      value_high: null,
    };
    expect(rowOnOneBase(empty)).toBe(empty);
    expect(haveOneBase([early, empty])).toBe(false);
    expect(haveOneBase([early, counted(1, 819_292, 815_567)])).toBe(true);
  });

  it('stays zero where it was zero', () => {
    expect(rowOnOneBase(counted(0, 819_292, 815_567))).toMatchObject({ value: 0, numerator: 0 });
  });
});

describe('the step of the published populations', () => {
  it('is the change as published over the change on one base', () => {
    fc.assert(
      fc.property(people, share, share, share, (first, grown, one, other) => {
        const before = counted(1000, first, first * one);
        const after = counted(1100, first * grown, first * grown * other, 2022);
        const step = baseStep(before, after);
        const ratio = (from: { value: number }, to: { value: number }) => to.value / from.value;
        const onBase = ratio(rowOnOneBase(before), rowOnOneBase(after));
        expect(step).toBeCloseTo(ratio(before, after) / onBase - 1, 9);
      }),
    );
  });

  it('is not given where a year is not held', () => {
    expect(baseStep(counted(1, 10, null), counted(1, 10, 10))).toBeNull();
  });
});
