import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Spark from './Spark.svelte';
import { sparkLayout } from './sparkLayout.ts';

const at = (year: number, value: number) => ({ year, value });
const axis = { firstYear: 2015, lastYear: 2023, width: 120, height: 28 };
const layoutOf = (points: { year: number; value: number }[], breaks: number[] = []) =>
  sparkLayout({ ...axis, points, breaks });

describe('a sparkline', () => {
  it('leaves a year without a figure as a gap', () => {
    const { paths, marks } = layoutOf([at(2015, 1), at(2016, 2), at(2018, 3), at(2020, 4)]);
    expect(paths).toHaveLength(1);
    expect(marks).toHaveLength(1);
  });

  it('is cut at a break in comparability, which is drawn', () => {
    const points = [2019, 2020, 2021, 2022].map((year) => at(year, year - 2000));
    expect(layoutOf(points).paths).toHaveLength(1);
    const cut = layoutOf(points, [2021, 2010]);
    expect(cut.paths).toHaveLength(2);
    expect(cut.breaks).toHaveLength(1);
  });

  it('starts at zero and marks the latest figure', () => {
    const { last, base } = layoutOf([at(2022, 10), at(2023, 0)]);
    expect(last).toMatchObject({ y: base, signs: { isZero: true } });
    expect(layoutOf([at(2022, 5), at(2023, 10)]).last?.y).toBeLessThan(base / 2);
  });

  it('has one mark for one figure, and none for no figure', () => {
    expect(layoutOf([at(2020, 3)])).toMatchObject({ paths: [], marks: [] });
    expect(layoutOf([]).last).toBeNull();
  });

  it('lies within its frame where all years are one', () => {
    const { last } = sparkLayout({ ...axis, firstYear: 2023, points: [at(2023, 3)], breaks: [] });
    expect(last?.x).toBeLessThan(axis.width);
  });
});

describe('the drawing of a sparkline', () => {
  const drawing = (points: { year: number; value: number }[], breaks: number[] = []) =>
    render(Spark, { props: { ...axis, points, breaks, title: 'Test measure' } })
      .body.replace(/<!--.*?-->/g, '')
      .replace(/ ?svelte-\w+/g, '')
      .replace(/></g, '>\n<');

  it('has runs, a lone year, a break and the last mark', () => {
    expect(
      drawing(
        [at(2015, 8), at(2016, 9), at(2018, 0), at(2020, 7), at(2021, 9), at(2022, 5), at(2023, 6)],
        [2022],
      ),
    ).toMatchSnapshot();
  });
  it('keeps the mark of a year that is hollow or awaits a check, also within a run', () => {
    const points = [
      at(2020, 5),
      { ...at(2021, 6), isPublishedRate: true },
      { ...at(2022, 6), isFlagged: true },
      at(2023, 7),
    ];
    const drawn = drawing(points);
    expect(drawn.match(/<circle/g)).toHaveLength(3);
    expect(drawn.match(/class="hollow/g)).toHaveLength(1);
    expect(drawn.match(/class="flag/g)).toHaveLength(1);
  });
  it('has a hollow mark with a stroke through it for a zero', () => {
    expect(drawing([at(2023, 0)])).toMatchSnapshot();
  });
  it('has nothing but its base where nothing is held', () => {
    expect(drawing([])).toMatchSnapshot();
  });
});
