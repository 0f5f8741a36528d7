/** How long each year stays, in milliseconds. */
export const yearLasts = 1000;

/** Shows years one after the other, until the last one or until it is stopped. */
export class YearPlayer {
  playing = $state(false);
  /** The year shown last; `null` before the first. */
  year: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #show: (year: number, isFirst: boolean) => void;

  /** @param show shows a year; the first of a run is the reader's own step */
  constructor(show: (year: number, isFirst: boolean) => void) {
    this.#show = show;
  }

  /** Plays these years, the first at once. */
  play(years: readonly number[]): void {
    this.stop();
    this.playing = true;
    this.#step(years, true);
  }

  /** Stays at the year shown. */
  stop(): void {
    clearTimeout(this.#timer);
    this.playing = false;
  }

  #step(years: readonly number[], isFirst: boolean): void {
    const [year, ...later] = years;
    if (year !== undefined) {
      this.year = year;
      this.#show(year, isFirst);
    }
    if (later.length === 0) this.stop();
    else this.#timer = setTimeout(() => this.#step(later, false), yearLasts);
  }
}
