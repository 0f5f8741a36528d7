import { flagHeight } from '../signs/signs.ts';

/** A tile in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const frame = { least: 2.5, most: 5, share: 0.1 } as const;

/** How broad the coloured frame of a hollow tile is, in pixels. */
const frameOf = ({ height }: Box): number =>
  Math.min(frame.most, Math.max(frame.least, height * frame.share));

/**
 * The window of a hollow tile: a rate published without its count shows its colour as a frame
 * around it.
 */
export function windowOf(box: Box): Box {
  const inset = frameOf(box);
  return {
    x: box.x + inset,
    y: box.y + inset,
    width: Math.max(0, box.width - 2 * inset),
    height: Math.max(0, box.height - 2 * inset),
  };
}

/** Where the flag of a tile stands: in its upper left corner, inside the frame of a hollow one. */
export function flagFoot(box: Box): { x: number; y: number } {
  const inset = frameOf(box);
  return { x: box.x + inset + 1, y: box.y + inset + 1 + flagHeight };
}
