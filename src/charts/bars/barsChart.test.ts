import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Datum } from '../datum.ts';
import BarsChart from './BarsChart.svelte';

const datum = (name: string, value: number): Datum => ({
  code: name,
  name,
  year: 0,
  status: value === 0 ? 'zero' : 'held',
  value,
  text: value.toFixed(1),
  low: value - 1,
  high: value + 1,
});
const drawn = (data: Datum[], intervals: boolean): string =>
  render(BarsChart, {
    props: {
      data,
      intervals,
      title: 'Test',
      enterDoes: 'does nothing',
      active: null,
      onactive: () => undefined,
      onopen: () => undefined,
    },
  })
    .body.replace(/<!--.*?-->/g, '')
    .replace(/ ?svelte-\w+/g, '')
    .replace(/></g, '>\n<');

describe('the chart of bars', () => {
  it('draws values on both sides of zero, with their intervals', () => {
    expect(
      drawn([datum('Area A', 5), datum('Area B', 0), datum('Area C', -3)], true),
    ).toMatchSnapshot();
  });

  it('draws no interval that it was not given', () => {
    expect(drawn([datum('Area A', 5)], false)).not.toContain('whisker');
  });

  it('says what it is and how to walk it', () => {
    expect(drawn([datum('Area A', 5)], false)).toContain(
      'aria-label="Test. Bars from top to bottom; arrow keys walk the bars, Enter does nothing."',
    );
  });
});
