import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Downloaded } from './download.ts';
import { member, textOf, type Json } from './json.ts';

const hour = 3_600_000;
/** After so long GOV.UK is asked anew, since its pages may have changed. */
const longestRest = 24 * hour;

type State = Downloaded['state'];
const states: readonly string[] = ['new', 'changed', 'unchanged'] satisfies State[];

/** An answer of the Content API as it is noted. */
interface NotedPage {
  body: Json;
  next: string | undefined;
}

/**
 * What a run that has not ended yet has asked for, a line each, so that one after an interruption
 * asks for the rest alone. A line that was cut off is as if it were not there. The file goes when
 * the run has asked for everything.
 */
export class Journal {
  readonly #folder: string;
  readonly #path: string;
  readonly #now: number;
  readonly #pages = new Map<string, NotedPage>();
  readonly #fetched = new Map<string, State>();
  #isBegun = false;

  /**
   * @param folder the folder of the cache
   * @param now the time in milliseconds since 1970
   */
  constructor(folder: string, now: number) {
    this.#folder = folder;
    this.#now = now;
    this.#path = join(folder, 'unfinished.jsonl');
    const lines = existsSync(this.#path) ? readFileSync(this.#path, 'utf8').split('\n') : [];
    const entries = lines.flatMap(entryIn);
    const began = member(entries[0], 'began');
    if (typeof began === 'number' && now - began < longestRest && now >= began) {
      for (const entry of entries) this.#take(entry);
      this.#isBegun = true;
      // A line that was cut off must not run into the next one.
      if (lines.at(-1) !== '') appendFileSync(this.#path, '\n');
    } else {
      rmSync(this.#path, { force: true });
    }
  }

  /** How many pages and files an interrupted run has asked for. */
  get size(): number {
    return this.#pages.size + this.#fetched.size;
  }

  page(path: string): NotedPage | undefined {
    return this.#pages.get(path);
  }

  addPage(path: string, { body, next }: NotedPage): void {
    this.#write({ page: path, body, next: next ?? null });
  }

  /** What the interrupted run got for an address. */
  fetched(address: string): State | undefined {
    return this.#fetched.get(address);
  }

  addFetched(address: string, state: State): void {
    this.#write({ file: address, state });
  }

  /** Everything has been asked for. */
  end(): void {
    rmSync(this.#path, { force: true });
  }

  #take(entry: Json): void {
    const page = textOf(member(entry, 'page'));
    const file = textOf(member(entry, 'file'));
    const state = textOf(member(entry, 'state'));
    const body = member(entry, 'body');
    if (page !== '' && body !== undefined) {
      this.#pages.set(page, { body, next: textOf(member(entry, 'next')) || undefined });
    }
    if (file !== '' && states.includes(state)) this.#fetched.set(file, state as State);
  }

  #write(entry: Json): void {
    if (!this.#isBegun) {
      mkdirSync(this.#folder, { recursive: true });
      appendFileSync(this.#path, `${JSON.stringify({ began: this.#now })}\n`);
      this.#isBegun = true;
    }
    appendFileSync(this.#path, `${JSON.stringify(entry)}\n`);
  }
}

const entryIn = (line: string): Json[] => {
  try {
    return line === '' ? [] : [JSON.parse(line) as Json];
  } catch {
    return [];
  }
};
