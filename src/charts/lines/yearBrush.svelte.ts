import { yearAt, type LinesLayout } from './linesLayout.ts';

/** Years that are being drawn over; both ends are shown. */
export interface BrushedYears {
  firstYear: number;
  lastYear: number;
}

/** A shorter way is a click that trembled. */
const shortestDrag = 8;

/**
 * Choosing years by drawing over a chart with a mouse or a pen. A finger scrolls the page instead;
 * it, and the keyboard, choose the years in the fields above the charts.
 */
export class YearBrush {
  /** The years drawn over so far; `null` while nothing is drawn. */
  years = $state.raw<BrushedYears | null>(null);
  #from: number | null = null;
  #ended = false;

  /** The button went down at `x` pixels. */
  begin(event: PointerEvent, x: number): void {
    this.#ended = false;
    this.#from = event.pointerType === 'touch' || event.button !== 0 ? null : x;
  }

  /** The pointer is at `x` pixels. True while years are being drawn over. */
  move(x: number, shown: BrushedYears, plot: LinesLayout['plot']): boolean {
    if (this.#from === null) return false;
    if (this.years === null && Math.abs(x - this.#from) < shortestDrag) return false;
    const [one, other] = [yearAt(this.#from, shown, plot), yearAt(x, shown, plot)];
    this.years = { firstYear: Math.min(one, other), lastYear: Math.max(one, other) };
    return true;
  }

  /** The button came up: the years drawn over, if there are two or more. */
  end(): BrushedYears | null {
    const { years } = this;
    this.#ended = years !== null;
    this.cancel();
    return years && years.firstYear < years.lastYear ? years : null;
  }

  /** Nothing is drawn over any more. */
  cancel(): void {
    this.#from = null;
    this.years = null;
  }

  /** Whether the click that comes now is the end of drawing, and means no mark. */
  swallowsClick(): boolean {
    const swallows = this.#ended;
    this.#ended = false;
    return swallows;
  }
}
