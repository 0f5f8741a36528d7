import { describe, expect, it } from 'vitest';
import { embedChartIds } from '../vocabulary/embedCharts.ts';
import { openingView } from './address.ts';
import { readEmbed, viewOfEmbed, writeEmbed, type Embed } from './embed.ts';

const embed: Embed = {
  chart: 'funnel',
  isFrozen: true,
  release: 2,
  theme: 'dark',
  view: { ...openingView, measure: 'recall_ratio', slots: ['E23000024'], year: 2020 },
};

describe('the address of an embedded chart', () => {
  it('names chart, figures, colours and view in words, and reads back the same', () => {
    expect(writeEmbed(embed)).toBe(
      '?show=funnel&figures=frozen&theme=dark&measure=recall-ratio&areas=norfolk&year=2020&release=2',
    );
    for (const chart of embedChartIds) {
      for (const theme of ['auto', 'light'] as const) {
        const one: Embed = { ...embed, chart, theme, isFrozen: false, release: null };
        expect(readEmbed(writeEmbed(one))).toEqual(one);
      }
    }
    expect(readEmbed(writeEmbed(embed))).toEqual(embed);
  });

  it('takes the usual where it says nothing or nonsense, and freezes nothing without a release', () => {
    const usual: Embed = {
      ...{ chart: 'lines', isFrozen: false, release: null, theme: 'auto' },
      view: openingView,
    };
    expect(readEmbed('')).toEqual(usual);
    expect(readEmbed('?show=pie&theme=pink&figures=frozen&release=soon')).toEqual(usual);
  });

  it('leads to the view of the dashboard with the same chart', () => {
    expect(viewOfEmbed(embed).page).toBe('benchmark');
    expect(viewOfEmbed({ ...embed, chart: 'tiles' }).page).toBe('overview');
    expect(viewOfEmbed({ ...embed, chart: 'heat' })).toMatchObject({
      page: 'compare',
      chart: 'heat',
    });
    expect(viewOfEmbed({ ...embed, chart: 'sorted' }).page).toBe('compare');
  });
});
