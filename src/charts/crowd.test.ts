import { describe, expect, it } from 'vitest';
import { mostStyled, stylesDrawn } from './crowd.ts';
import type { Datum } from './datum.ts';
import { stylesOfSlots } from './palette.ts';

const datum = (code: string, year: number, value: number | null): Datum => ({
  ...{ code, name: code, year, value, low: value, high: value, text: '' },
  status: value === null ? 'not_held' : 'held',
});
const codes = Array.from({ length: mostStyled + 1 }, (_, place) => `area ${place}`);

describe('the styles of many chosen areas', () => {
  it('are those of all, while they can be told apart', () => {
    const few = stylesOfSlots(codes.slice(0, mostStyled));
    expect(stylesDrawn(few, [])).toBe(few);
  });
  it('are those of the lowest and the highest in the latest year with figures, of a crowd', () => {
    const data = codes.flatMap((code, place) => [
      datum(code, 2023, -place),
      datum(code, 2024, place === 3 ? 99 : place),
      datum(code, 2025, null),
    ]);
    const drawn = stylesDrawn(stylesOfSlots(codes), [...data, datum('not chosen', 2024, 1000)]);
    expect([...drawn.keys()]).toEqual(['area 0', 'area 3']);
  });
  it('are none where no area of a crowd has a figure', () => {
    expect(stylesDrawn(stylesOfSlots(codes), []).size).toBe(0);
  });
});
