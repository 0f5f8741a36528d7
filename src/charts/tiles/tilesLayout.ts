import type { Datum } from '../datum.ts';
import { tileColours, type TileColours } from './tileColour.ts';
import type { TileScale } from './tileScale.ts';

/** Where the tile of an area lies, counted in tiles, and what stands on it. */
export interface TilePlace {
  code: string;
  shortName: string;
  column: number;
  row: number;
}

/** What is to be drawn: the areas of one year, and where they lie. */
export interface TilesInput {
  data: readonly Datum[];
  places: readonly TilePlace[];
  /** `null` where no area has a figure above zero. */
  scale: TileScale | null;
  /** Room from left to right, in pixels. */
  width: number;
}

/** A tile in pixels. */
export interface PlacedTile extends TilePlace {
  datum: Datum;
  x: number;
  y: number;
  /** `null` for a zero and where there is no number: these have looks of their own. */
  colours: TileColours | null;
}

/** Everything the tile map needs to draw, in pixels. */
export interface TilesLayout {
  tiles: PlacedTile[];
  tile: { width: number; height: number };
  /** Height of the letters of a name. */
  nameSize: number;
  width: number;
  height: number;
}

/** Room for the halo of the tiles at the edge, and between tiles. */
const edge = 3;
const gap = 4;
const widest = 88;
const tileHeights = { least: 46, most: 64, share: 0.82 } as const;
const nameSizes = { least: 9, most: 13, share: 0.175 } as const;

const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Lays out a map of tiles; an area without data of the year gets no tile. */
export function tilesLayout({ data, places, scale, width }: TilesInput): TilesLayout {
  const columns = 1 + Math.max(0, ...places.map(({ column }) => column));
  const rows = 1 + Math.max(0, ...places.map(({ row }) => row));
  const tileWidth = clamp((width - 2 * edge - (columns - 1) * gap) / columns, 1, widest);
  const tileHeight = clamp(tileWidth * tileHeights.share, tileHeights.least, tileHeights.most);
  const byCode = new Map(data.map((datum) => [datum.code, datum]));
  const tiles = places.flatMap((place): PlacedTile[] => {
    const datum = byCode.get(place.code);
    if (!datum) return [];
    const isColoured = scale !== null && datum.value !== null && datum.value > 0;
    return [
      {
        ...place,
        datum,
        x: edge + place.column * (tileWidth + gap),
        y: edge + place.row * (tileHeight + gap),
        colours: isColoured ? tileColours(scale.position(datum.value ?? 0)) : null,
      },
    ];
  });
  return {
    tiles,
    tile: { width: tileWidth, height: tileHeight },
    nameSize: clamp(tileWidth * nameSizes.share, nameSizes.least, nameSizes.most),
    width: 2 * edge + columns * tileWidth + (columns - 1) * gap,
    height: 2 * edge + rows * tileHeight + (rows - 1) * gap,
  };
}
