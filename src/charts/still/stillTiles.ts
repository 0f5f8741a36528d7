import type { PlacedTile, TilesLayout } from '../tiles/tilesLayout.ts';
import { dotsPath, hatchPath } from '../tiles/texture.ts';
import { stillColours as colours } from './stillColours.ts';
import { flagFoot, windowOf } from '../tiles/tileWindow.ts';
import { stillFlag } from './stillSigns.ts';
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

/**
 * Coloured by its value, only at its edge where the count is not held; ringed for a zero; without a
 * figure dashed where it is not held, hatched where it is not published and dotted where it is not
 * applicable.
 */
function shape({ x, y, colours: tileColours, datum }: PlacedTile, width: number, height: number) {
  const box = `x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}"`;
  if (tileColours) {
    const tile = `<rect ${box} fill="${tileColours.light.ground}" stroke="${colours.muted}"/>`;
    if (datum.status !== 'published_rate') return tile;
    const inner = windowOf({ x, y, width, height });
    return `${tile}<rect x="${inner.x}" y="${inner.y}" width="${inner.width}" height="${inner.height}" rx="2" fill="${colours.paper}" stroke="${colours.muted}"/>`;
  }
  const rect = (look: string): string => `<rect ${box} fill="${colours.paper}" ${look}/>`;
  const texture = (path: string): string =>
    `<path d="${path}" fill="none" stroke="${colours.muted}" stroke-width="1.5" stroke-linecap="round"/>`;
  switch (datum.status) {
    case 'not_published':
      return rect(`stroke="${colours.muted}"`) + texture(hatchPath(x, y, width, height));
    case 'not_applicable':
      return rect(`stroke="${colours.muted}"`) + texture(dotsPath(x, y, width, height));
    case 'not_held':
      return rect(`stroke="${colours.mark}" stroke-dasharray="3 4"`);
    default:
      return rect(`stroke="${colours.ink}" stroke-width="2.5"`);
  }
}

function tileMarkup(tile: PlacedTile, { tile: { width, height }, nameSize }: TilesLayout): string {
  const isHeld = tile.datum.value !== null;
  const onColour = tile.datum.status === 'published_rate' ? null : tile.colours;
  const colour = isHeld ? (onColour?.light.text ?? colours.ink) : colours.inkSoft;
  const foot = flagFoot({ x: tile.x, y: tile.y, width, height });
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
    tile.datum.flag === undefined ? '' : stillFlag(foot.x, foot.y, colour),
    isHeld
      ? text(tile.datum.text, { y: valueAt, size: nameSize * valueGrowth, weight: 700, colour })
      : '',
  ].join('');
}

/** The areas as tiles laid out like the map, as SVG text that needs no page. */
export const stillTiles = (layout: TilesLayout): string =>
  layout.tiles.map((tile) => tileMarkup(tile, layout)).join('');
