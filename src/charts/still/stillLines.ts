import type { LinesLayout, PlacedSeries } from '../lines/linesLayout.ts';
import { stillColours as colours } from './stillColours.ts';
import { signsOf } from '../signs/signs.ts';
import { stillSigns } from './stillSigns.ts';
import { svgText } from './svgText.ts';

const sizes = {
  tick: 15,
  label: 17,
  mark: 4.5,
  ring: 2,
  line: 2.5,
  faint: 1.2,
  interval: 5,
} as const;
const tickGap = 8;
const yearDrop = 22;

function axes({ plot, xTicks, yTicks, breaks }: LinesLayout): string {
  const text = (x: number, y: number, anchor: string, label: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${sizes.tick}" fill="${colours.inkSoft}">${svgText(label)}</text>`;
  return [
    ...yTicks.map(
      ({ y, label }) =>
        `<line x1="${plot.left}" x2="${plot.right}" y1="${y}" y2="${y}" stroke="${colours.grid}"/>${text(plot.left - tickGap, y + sizes.tick / 3, 'end', label)}`,
    ),
    ...xTicks.map(({ x, year }) => text(x, plot.bottom + yearDrop, 'middle', String(year))),
    ...breaks.map(
      ({ x }) =>
        `<line x1="${x}" x2="${x}" y1="${plot.top}" y2="${plot.bottom}" stroke="${colours.inkSoft}" stroke-dasharray="3 4"/>`,
    ),
  ].join('');
}

const faint = ({ paths }: PlacedSeries): string =>
  paths
    .map(
      (path) =>
        `<path d="${path}" fill="none" stroke="${colours.muted}" stroke-width="${sizes.faint}"/>`,
    )
    .join('');

function strong({ paths, bands, marks, label, name }: PlacedSeries, colour: string, dash: string) {
  const drawn = [
    ...bands.map((band) => `<path d="${band}" fill="${colour}" opacity="0.15"/>`),
    ...marks.map(
      ({ x, lowY, highY }) =>
        `<line x1="${x}" x2="${x}" y1="${lowY}" y2="${highY}" stroke="${colour}" stroke-width="${sizes.interval}" opacity="0.3"/>`,
    ),
    ...paths.map(
      (path) =>
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${sizes.line}"${dash}/>`,
    ),
    ...marks.map(({ x, y, datum }) => {
      const signs = signsOf(datum);
      // Zeros and rates published without their count are drawn hollow.
      const fill = signs.isZero || signs.isPublished ? colours.paper : colour;
      const circle = `<circle cx="${x}" cy="${y}" r="${sizes.mark}" fill="${fill}" stroke="${colour}" stroke-width="${sizes.ring}"/>`;
      return circle + stillSigns({ x, y, radius: sizes.mark }, signs, colour);
    }),
  ];
  if (label) {
    drawn.push(
      `<text x="${label.x}" y="${label.y}" dy="0.34em" font-size="${sizes.label}" font-weight="700" fill="${colour}">${svgText(name)}</text>`,
    );
  }
  return drawn.join('');
}

/**
 * Lines over the years as SVG text that needs no page.
 * @param code of the area that is drawn strongly
 * @param nationCode of the series drawn dashed; all others lie faintly behind
 */
export function stillLines(layout: LinesLayout, code: string, nationCode: string): string {
  const { series } = layout;
  const [area, nation] = [code, nationCode].map((wanted) =>
    series.find((one) => one.code === wanted),
  );
  const others = series.filter((one) => one !== area && one !== nation);
  return [
    axes(layout),
    ...others.map(faint),
    nation ? strong(nation, colours.ink, ' stroke-dasharray="7 3"') : '',
    area ? strong(area, colours.accent, '') : '',
  ].join('');
}
