import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { stylesOfSlots } from '../palette.ts';
import { boxesMeet, boxOfName, placeNames } from '../placeNames.ts';
import ScatterChart from './ScatterChart.svelte';
import {
  scatterLayout,
  type ScatterInput,
  type ScatterMark,
  type ScatterReading,
} from './scatterLayout.ts';

const reading = (value: number, spread = 1): ScatterReading => ({
  value,
  low: Math.max(0, value - spread),
  high: value + spread,
  text: `${value}`,
});
const mark = (code: string, across: number, up: number, spread = 1): ScatterMark => ({
  datum: { code, name: `Area ${code}`, year: 2020 },
  across: reading(across, spread),
  up: reading(up, spread),
});
const titles = { across: 'First, per 100', up: 'Second, per 100' };
const common = {
  titles,
  reference: { name: 'Nation', across: null, up: null },
  named: [],
  width: 700,
  height: 500,
};
const layoutOf = (marks: ScatterMark[], more: Partial<ScatterInput> = {}) =>
  scatterLayout({ ...common, marks, ...more });

describe('the layout of two measures', () => {
  it('starts at zero on both axes, the lowest at the left and at the bottom', () => {
    const { marks, plot, xTicks, yTicks } = layoutOf([mark('b', 40, 10), mark('a', 0, 0)]);
    expect(marks.map(({ datum }) => datum.code)).toEqual(['a', 'b']);
    expect(marks[0]).toMatchObject({ x: plot.left, y: plot.bottom, signs: { isZero: true } });
    expect(marks[1]?.y).toBeLessThan(plot.bottom);
    expect([xTicks[0]?.value, yTicks[0]?.value]).toEqual([0, 0]);
  });

  it('cuts very wide intervals at the edge, so that they do not press the marks together', () => {
    const { marks, plot } = layoutOf([mark('a', 10, 10), mark('b', 5, 5, 500)]);
    const wide = marks.find(({ datum }) => datum.code === 'b');
    expect(wide?.acrossArm).toEqual({ from: plot.left, to: plot.right, isCut: true });
    expect(wide?.upArm).toEqual({ from: plot.bottom, to: plot.top, isCut: true });
    expect(wide?.x).toBeGreaterThan(plot.left + (plot.right - plot.left) / 4);
    expect(marks.find(({ datum }) => datum.code === 'a')?.acrossArm.isCut).toBe(false);
  });

  it('keeps every mark and arm inside the plot, whatever the values', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    const drawn = fc.array(fc.tuple(value, value, value), { maxLength: 42 });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 120, max: 1400 }), (list, width) => {
        const all = list.map(([across, up, spread], place) => mark(`${place}`, across, up, spread));
        const { marks, plot } = layoutOf(all, { width });
        for (const { x, y, acrossArm, upArm } of marks) {
          for (const at of [x, acrossArm.from, acrossArm.to]) {
            expect(at).toBeGreaterThanOrEqual(plot.left - 1e-6);
            expect(at).toBeLessThanOrEqual(plot.right + 1e-6);
          }
          for (const at of [y, upArm.from, upArm.to]) {
            expect(at).toBeGreaterThanOrEqual(plot.top - 1e-6);
            expect(at).toBeLessThanOrEqual(plot.bottom + 1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws the nation where it has a value, with its names apart', () => {
    const nation = { name: 'England and Wales', across: 39, up: 39 };
    const { acrossLine, upLine } = layoutOf([mark('a', 40, 40)], { reference: nation });
    if (!acrossLine || !upLine) throw new Error('no lines');
    expect(
      boxesMeet(boxOfName(acrossLine.label, nation.name), boxOfName(upLine.label, nation.name)),
    ).toBe(false);
    expect(layoutOf([mark('a', 1, 1)]).acrossLine).toBeNull();
  });

  it('breaks long titles of axes into lines that fit', () => {
    const long = 'Recall ratio, Category 1, per 100 of Category 1 managed at Level 2 or 3';
    const { titleLines } = layoutOf([], { width: 300, titles: { across: long, up: long } });
    expect(titleLines.across.length).toBeGreaterThan(1);
    expect(titleLines.up.join(' ')).toBe(long);
  });
});

describe('the names in a scatter', () => {
  const plot = { left: 46, right: 684, top: 28, bottom: 456 };
  const at = fc.record({
    x: fc.integer({ min: plot.left, max: plot.right }),
    y: fc.integer({ min: plot.top, max: plot.bottom }),
  });
  it('never lie over each other or a mark, and stay inside the plot', () => {
    fc.assert(
      fc.property(fc.array(at, { maxLength: 42 }), (places) => {
        const wanted = places.map((place, number) => ({
          ...place,
          code: `${number}`,
          text: 'Avon and Somerset',
        }));
        const placed = placeNames(wanted, places, plot);
        const boxes = [...placed.values()].map((place) => boxOfName(place, 'Avon and Somerset'));
        for (const [number, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(plot.left);
          expect(box.right).toBeLessThanOrEqual(plot.right);
          expect(boxes.slice(number + 1).some((other) => boxesMeet(box, other))).toBe(false);
          for (const { x, y } of places) {
            const dot = { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
            expect(boxesMeet(box, dot)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
  it('stand nearer to no other mark than to their own', () => {
    const own = { code: 'a', text: 'South Yorkshire', x: 300, y: 200 };
    const other = { x: 290, y: 220 };
    const place = placeNames([own], [own, other], { ...plot, right: 310 }).get('a');
    if (!place) throw new Error('no place');
    const { left, right, top, bottom } = boxOfName(place, 'South Yorkshire');
    const distance = (x: number, y: number): number =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    expect(distance(own.x, own.y)).toBeLessThanOrEqual(distance(other.x, other.y));
  });
  it('go to those first in the list where there is not room for all', () => {
    const wanted = Array.from({ length: 42 }, (_, number) => ({
      code: `${number}`,
      text: 'Avon and Somerset',
      x: 300,
      y: 200,
    }));
    const placed = placeNames(wanted, wanted, plot);
    expect(placed.has('0')).toBe(true);
    expect(placed.size).toBeLessThan(42);
  });
});

/** The drawing without what changes from build to build: scoping classes and comments. */
const drawing = (
  marks: ScatterMark[],
  chosen: string[],
  reference: ScatterInput['reference'] = common.reference,
  active: string | null = null,
): string =>
  render(ScatterChart, {
    props: {
      marks,
      reference,
      titles,
      shortTitles: { across: 'First', up: 'Second' },
      named: chosen,
      styles: stylesOfSlots(chosen),
      title: 'Two measures',
      active: active === null ? null : { code: active, year: 2020 },
      onactive: () => undefined,
      onopen: () => undefined,
    },
  })
    .body.replace(/<!--.*?-->/g, '')
    .replace(/ ?svelte-\w+/g, '')
    .replace(/></g, '>\n<');

describe('the drawing of two measures', () => {
  it('has crosses, chosen areas with names, faint others, the nation and what was added', () => {
    const own = mark('c', 20, 12);
    own.datum.isOwn = true;
    expect(
      drawing(
        [mark('a', 10, 8, 2), mark('b', 30, 18, 3), own],
        ['a'],
        { name: 'Nation', across: 22, up: 11 },
        'b',
      ),
    ).toMatchSnapshot();
  });
  it('has two marks for two areas', () => {
    expect(drawing([mark('a', 3, 1), mark('b', 1, 3)], ['a', 'b'])).toMatchSnapshot();
  });
  it('has nothing but its axes where no area has both', () => {
    expect(drawing([], ['a'])).toMatchSnapshot();
  });
  it('has 42 areas, zeros and very wide intervals', () => {
    const many = Array.from({ length: 42 }, (_, place) =>
      mark(`${place}`, (place * 7) % 41, place % 9, place % 5 === 0 ? 200 : place % 4),
    );
    expect(drawing(many, ['0', '5', '9'])).toMatchSnapshot();
  });
});
