import { boxesMeet, boxOfName, type Box, type PlacedName } from '../placeNames.ts';

/** The nation's values; `null` where areas cannot be set against it. */
export interface ScatterReference {
  name: string;
  across: number | null;
  up: number | null;
}

/** A line of the nation, with the place of its name. */
export interface ReferenceLine {
  at: number;
  label: PlacedName;
}

const lineGap = 6;
const halfName = 8;

/** The lines of the nation; their names stand at the ends, neither over the other. */
export function linesOfNation(
  { name, across, up }: ScatterReference,
  x: (value: number) => number,
  y: (value: number) => number,
  plot: Box,
): { acrossLine: ReferenceLine | null; upLine: ReferenceLine | null } {
  const lineAcross = (at: number): ReferenceLine => {
    const isRight = at > (plot.left + plot.right) / 2;
    return {
      at,
      label: {
        x: at + (isRight ? -lineGap : lineGap),
        y: plot.top + halfName,
        anchor: isRight ? 'end' : 'start',
      },
    };
  };
  const lineUp = (at: number, side: number): ReferenceLine => ({
    at,
    label: { x: plot.right, y: at + side * halfName, anchor: 'end' },
  });
  const acrossLine = across === null ? null : lineAcross(x(across));
  if (up === null) return { acrossLine, upLine: null };
  const above = lineUp(y(up), -1);
  const covers =
    acrossLine && boxesMeet(boxOfName(above.label, name), boxOfName(acrossLine.label, name));
  return { acrossLine, upLine: covers ? lineUp(y(up), 1) : above };
}
