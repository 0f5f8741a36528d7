import type { PlacedTile, TilesLayout } from '../tiles/tilesLayout.ts';
import { hatchPath } from '../tiles/texture.ts';
import { stillColours as colours } from './stillColours.ts';
import { svgText } from './svgText.ts';

const corner = 5;
const nameAt = 0.38;
const loneNameAt = 0.5;
const valueAt = 0.73;
const valueGrowth = 1.35;
const middleOfLetters = 0.34;

interface Letters {
  y: number;
  size: number;
  weight: number;
  colour: string;
}

/** Hatched where there is no figure; a zero is ringed; all others are coloured by their value. */
function shape({ x, y, colours: tileColours, datum }: PlacedTile, width: number, height: number) {
  const box = `x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}"`;
  if (datum.status === 'zero') {
    return `<rect ${box} fill="${colours.paper}" stroke="${colours.ink}" stroke-width="2"/>`;
  }
  if (tileColours)
    return `<rect ${box} fill="${tileColours.light.ground}" stroke="${colours.muted}"/>`;
  return `<rect ${box} fill="${colours.paper}" stroke="${colours.grid}"/><path transform="translate(${x},${y})" d="${hatchPath(0, 0, width, height)}" stroke="${colours.grid}"/>`;
}

function tileMarkup(tile: PlacedTile, { tile: { width, height }, nameSize }: TilesLayout): string {
  const isHeld = tile.datum.value !== null;
  const colour = isHeld ? (tile.colours?.light.text ?? colours.ink) : colours.inkSoft;
  const text = (label: string, { y, size, weight, colour: fill }: Letters): string =>
    `<text x="${tile.x + width / 2}" y="${tile.y + height * y + size * middleOfLetters}" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${fill}">${svgText(label)}</text>`;
  return [
    shape(tile, width, height),
    text(tile.shortName, {
      y: isHeld ? nameAt : loneNameAt,
      size: nameSize,
      weight: 400,
      colour,
    }),
    isHeld
      ? text(tile.datum.text, { y: valueAt, size: nameSize * valueGrowth, weight: 700, colour })
      : '',
  ].join('');
}

/** The areas as tiles laid out like the map, as SVG text that needs no page. */
export const stillTiles = (layout: TilesLayout): string =>
  layout.tiles.map((tile) => tileMarkup(tile, layout)).join('');
