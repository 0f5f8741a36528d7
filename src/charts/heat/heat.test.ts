import { describe, expect, it } from 'vitest';
import type { Datum } from '../datum.ts';
import { heatLayout } from './heatLayout.ts';
import { stepThroughCells } from './stepThroughCells.ts';

const datum = (code: string, year: number, value: number | null): Datum => ({
  code,
  name: code,
  year,
  status: value === null ? 'not_held' : value === 0 ? 'zero' : 'held',
  value,
  text: '',
  low: value,
  high: value,
});
const series = ['a', 'b'].map((code, row) => ({
  code,
  name: code,
  data: [2019, 2020, 2021].map((year, place) =>
    datum(code, year, row === 1 && place === 1 ? null : place * 10),
  ),
}));
const layoutOf = (width = 500) =>
  heatLayout({
    series,
    firstYear: 2019,
    lastYear: 2021,
    breaks: [{ year: 2021, title: '', reason: '', source: { title: '', url: '' } }],
    middle: null,
    width,
    nameRoom: 200,
  });

describe('the layout of a heat map', () => {
  it('has a cell for every area and year, in rows and columns that do not overlap', () => {
    const { cells, cell } = layoutOf();
    expect(cells).toHaveLength(6);
    const [first, second] = cells;
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThanOrEqual(cell.width);
    expect((cells[3]?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(cell.height);
  });
  it('colours figures only: a zero and what is not held have no place on the scale', () => {
    const { cells } = layoutOf();
    expect(cells.map(({ colours }) => colours !== null)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });
  it('draws a break before its first year, and no text where there is no room', () => {
    expect(layoutOf().breaks[0]?.x).toBeCloseTo((layoutOf().cells[2]?.x ?? 0) - 1);
    expect(layoutOf().hasRoomForText).toBe(true);
    expect(layoutOf(290).hasRoomForText).toBe(false);
  });
});

describe('arrow keys in a heat map', () => {
  const { cells } = layoutOf();
  it('walk to the next cell, and stop at the edges', () => {
    const at = { code: 'a', year: 2020 };
    expect(stepThroughCells(cells, null, 'ArrowDown')).toEqual({ code: 'a', year: 2019 });
    expect(stepThroughCells(cells, at, 'ArrowDown')).toEqual({ code: 'b', year: 2020 });
    expect(stepThroughCells(cells, at, 'ArrowUp')).toEqual(at);
    expect(stepThroughCells(cells, at, 'End')).toEqual({ code: 'a', year: 2021 });
    expect(stepThroughCells(cells, at, 'x')).toBe(null);
  });
});
