import { describe, expect, it } from 'vitest';
import type { Status } from '../../vocabulary/status.ts';
import type { Datum } from '../datum.ts';
import { linesLayout } from '../lines/linesLayout.ts';
import { tileScale } from '../tiles/tileScale.ts';
import { tilesLayout } from '../tiles/tilesLayout.ts';
import { stillLines } from './stillLines.ts';
import { stillTiles } from './stillTiles.ts';

const datum = (code: string, year: number, value: number | null, status: Status): Datum => ({
  ...{ code, name: code, year, value, status },
  text: value === null ? status : String(value),
  low: value === null ? null : value * 0.9,
  high: value === null ? null : value * 1.1,
});

describe('charts drawn without a page', () => {
  it('tell every status of a tile apart', () => {
    const held = datum('a', 2020, 120, 'held');
    const data = [
      held,
      datum('a', 2020, 0, 'zero'),
      datum('a', 2020, 120, 'published_rate'),
      { ...held, flag: 'A large step.' },
      ...(['not_held', 'not_published', 'not_applicable'] as const).map((status) =>
        datum('a', 2020, null, status),
      ),
    ];
    const places = [{ code: 'a', shortName: 'a', column: 0, row: 0 }];
    const drawn = data.map((one) =>
      stillTiles(
        tilesLayout({ data: [one], places, scale: tileScale([held], null), width: 400 }),
      ).replaceAll(/<text.*?<\/text>/g, ''),
    );
    expect(new Set(drawn).size).toBe(data.length);
    expect(drawn[4]).toContain('stroke-dasharray');
  });

  it('draw a rate without its count hollow, a zero struck through, and a flag on what awaits a check', () => {
    const data = [
      datum('a', 2019, 120, 'published_rate'),
      datum('a', 2020, 0, 'zero'),
      { ...datum('a', 2021, 130, 'held'), flag: 'A large step.' },
    ];
    const layout = linesLayout({
      ...{ series: [{ code: 'a', name: 'a', data }], firstYear: 2019, lastYear: 2021 },
      ...{ breaks: [], baseline: null, width: 400, height: 300, labelled: 1, labelRoom: 100 },
    });
    const markup = stillLines(layout, 'a', 'nation');
    expect(markup.match(/<circle[^>]*fill="#ffffff"/g)).toHaveLength(2);
    expect(markup.match(/<path[^>]*v-9/g)).toHaveLength(1);
    expect(
      markup.match(/<path d="M[\d.,]*L[\d.,]*" fill="none" stroke="#0b5cad" stroke-width="1.5"/g),
    ).toHaveLength(1);
  });

  it('draw the area strongly with its intervals, the nation dashed, a zero open, the others faintly', () => {
    const years = [2019, 2020];
    const series = ['a', 'nation', 'b & c'].map((code, place) => ({
      code,
      name: code,
      data: years.map((year) =>
        datum(
          code,
          year,
          place === 0 && year === 2019 ? 0 : 100 + place,
          place === 0 && year === 2019 ? 'zero' : 'held',
        ),
      ),
    }));
    const layout = linesLayout({
      ...{ series, firstYear: 2019, lastYear: 2020, breaks: [], baseline: null },
      ...{ width: 400, height: 300, labelled: 2, labelRoom: 100 },
    });
    const markup = stillLines(layout, 'a', 'nation');
    expect(markup.match(/<circle/g)).toHaveLength(4);
    expect(markup).toContain('fill="#ffffff" stroke="#0b5cad"');
    expect(markup).toContain('stroke-dasharray="7 3"');
    expect(markup).toContain('>nation</text>');
    expect(markup).not.toMatch(/var\(|class=/);
  });
});
