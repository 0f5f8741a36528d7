import { describe, expect, it } from 'vitest';
import { stepThroughLines, stepThroughRows } from './keyboard.ts';

const mark = (code: string, year: number, y: number) => ({ datum: { code, year }, y });
const series = [
  { marks: [mark('a', 2019, 10), mark('a', 2020, 12)] },
  { marks: [mark('b', 2020, 50), mark('b', 2022, 40)] },
  { marks: [] },
];

describe('arrow keys in the lines', () => {
  it('enter at the latest mark of the first line that has one', () => {
    expect(stepThroughLines(series, null, 'ArrowLeft')).toEqual({ code: 'a', year: 2020 });
  });
  it('walk along a line over its gaps, and stop at its ends', () => {
    expect(stepThroughLines(series, { code: 'b', year: 2020 }, 'ArrowRight')).toEqual({
      code: 'b',
      year: 2022,
    });
    expect(stepThroughLines(series, { code: 'b', year: 2022 }, 'ArrowRight')).toEqual({
      code: 'b',
      year: 2022,
    });
    expect(stepThroughLines(series, { code: 'b', year: 2022 }, 'Home')).toEqual({
      code: 'b',
      year: 2020,
    });
  });
  it('step down to the next mark of the same year', () => {
    expect(stepThroughLines(series, { code: 'a', year: 2020 }, 'ArrowDown')).toEqual({
      code: 'b',
      year: 2020,
    });
    expect(stepThroughLines(series, { code: 'a', year: 2020 }, 'ArrowUp')).toEqual({
      code: 'a',
      year: 2020,
    });
  });
  it('leave every other key to the browser', () => {
    expect(stepThroughLines(series, null, 'Tab')).toBeNull();
    expect(stepThroughLines([], null, 'ArrowUp')).toBeNull();
  });
});

describe('arrow keys in the rows', () => {
  const rows = [mark('a', 2020, 1), mark('b', 2020, 2)];
  it('walk from row to row and stop at the ends', () => {
    expect(stepThroughRows(rows, null, 'ArrowDown')).toEqual({ code: 'a', year: 2020 });
    expect(stepThroughRows(rows, { code: 'a', year: 2020 }, 'ArrowDown')).toEqual({
      code: 'b',
      year: 2020,
    });
    expect(stepThroughRows(rows, { code: 'b', year: 2020 }, 'ArrowDown')).toEqual({
      code: 'b',
      year: 2020,
    });
    expect(stepThroughRows(rows, { code: 'b', year: 2020 }, 'Enter')).toBeNull();
  });
});
