const width = 30;
const second = 1000;
const minute = 60;
const betweenLines = 15 * second;
const longestName = 40;

/** Where progress is shown. */
export interface Screen {
  write: (text: string) => unknown;
  isTTY?: boolean;
}

const timeLeft = (seconds: number): string => {
  if (seconds < minute / 2) return 'less than half a minute left';
  const minutes = Math.round(seconds / minute);
  return minutes < 2 ? 'about a minute left' : `about ${minutes} minutes left`;
};

/**
 * How far a stage of a run has come: a bar with the time that is left where a person watches, and
 * a line every quarter of a minute in a log.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #now: () => number;
  readonly #verb: string;
  readonly #started: number;
  #lastLine: number;

  /**
   * @param verb what is done to each thing, such as “fetched”
   * @param now the time in milliseconds; tests give their own
   */
  constructor(verb: string, screen: Screen = process.stderr, now = () => performance.now()) {
    this.#verb = verb;
    this.#screen = screen;
    this.#now = now;
    this.#started = now();
    this.#lastLine = this.#started;
  }

  /** Shows that so many are done, and what comes next. */
  step(done: number, total: number, name: string): void {
    const passed = this.#now() - this.#started;
    // The first one alone says little about the others.
    const isKnown = done > 1 && done < total;
    const left = isKnown ? `, ${timeLeft(((passed / done) * (total - done)) / second)}` : '';
    const count = `${done} of ${total} ${this.#verb}${left}`;
    if (this.#screen.isTTY === true) {
      const full = total === 0 ? 0 : Math.round((width * Math.min(done, total)) / total);
      const bar = '█'.repeat(full) + '░'.repeat(width - full);
      this.#screen.write(`\r\u001b[K${bar} ${count} ${name.slice(-longestName)}`);
    } else if (this.#now() - this.#lastLine >= betweenLines) {
      this.#lastLine = this.#now();
      this.#screen.write(`${count}\n`);
    }
  }

  /** Writes a line that stays, in the place of the bar. */
  line(text: string): void {
    this.clear();
    this.#screen.write(`${text}\n`);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#screen.isTTY === true) this.#screen.write('\r\u001b[K');
  }
}
