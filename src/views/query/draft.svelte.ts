import { workedQueries } from './workedQueries.ts';

/** The query in the editor, and how it came there. */
export class Draft {
  text = $state(workedQueries[0]?.sql ?? '');
  /** Whether it came with a link and has not been run here: then it is to be read first. */
  isFromLink = $state(false);
  #taken: string | null = null;

  /** Takes the query of the address, unless it is the one that was put there. Nothing is run. */
  take(sql: string | null): void {
    if (sql === null || sql === this.#taken) return;
    this.#taken = sql;
    this.isFromLink = sql !== this.text;
    this.text = sql;
  }

  /** The query is put into the address from here. */
  gave(sql: string): void {
    this.#taken = sql;
    this.isFromLink = false;
  }
}
