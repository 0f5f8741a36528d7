import type { MarkKey } from '../datum.ts';

interface SteppedTile {
  datum: MarkKey;
  column: number;
  row: number;
}

/** How far east and south an arrow key leads. */
const directions: Record<string, readonly [east: number, south: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A step aside counts more than one ahead, so that a key leads as straight as the map allows. */
const asideWeight = 2;

const keyOf = (tile: SteppedTile | undefined): MarkKey | null =>
  tile ? { code: tile.datum.code, year: tile.datum.year } : null;

/**
 * Where an arrow key leads on a map of tiles: to the next tile in its direction, over gaps if need
 * be; Home and End to the first and the last tile. `null`: the key does nothing.
 * @param tiles from north to south and from west to east
 */
export function stepThroughTiles(
  tiles: readonly SteppedTile[],
  from: MarkKey | null,
  key: string,
): MarkKey | null {
  if (key === 'Home') return keyOf(tiles[0]);
  if (key === 'End') return keyOf(tiles.at(-1));
  const direction = directions[key];
  if (!direction) return null;
  const here = tiles.find(({ datum }) => datum.code === from?.code);
  if (!here) return keyOf(tiles[0]);
  const [east, south] = direction;
  const distanceTo = ({ column, row }: SteppedTile): number => {
    const [across, down] = [column - here.column, row - here.row];
    const ahead = across * east + down * south;
    const aside = Math.abs(across * south) + Math.abs(down * east);
    return ahead > 0 ? ahead + asideWeight * aside : Infinity;
  };
  let nearest = here;
  let least = Infinity;
  for (const tile of tiles) {
    const distance = distanceTo(tile);
    if (distance < least) [nearest, least] = [tile, distance];
  }
  return keyOf(nearest);
}
