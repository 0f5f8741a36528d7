import type { AddedRows } from '../../added/addedRows.ts';
import { EngineError } from '../../data/engine/engineError.ts';
import type { FreeQueries } from '../../data/engine/freeQueries.ts';
import { brokeEngine, problemOf, type QueryProblem } from './queryError.ts';
import type { QueryResult } from './queryResult.ts';
import { resultOf } from './resultOf.ts';

/** Rows of an answer at most. */
export const rowLimit = 10_000;
/** Longest time of a query, in milliseconds. */
export const timeLimit = 30_000;
/** How long a query that was told to stop may take for that, in milliseconds. */
const stopPatience = 1_500;

/** What became of a query. */
export type Outcome =
  | { kind: 'rows'; sql: string; result: QueryResult; milliseconds: number; addedCount: number }
  | { kind: 'problem'; sql: string; problem: QueryProblem }
  | { kind: 'stopped'; sql: string; why: 'cancelled' | 'time' };

/** What a session needs of the world around it. */
export interface SessionTools {
  /** Starts an engine with the tables. */
  start: (added: AddedRows) => Promise<FreeQueries>;
  /** Milliseconds from any fixed moment on. */
  now: () => number;
}

/** The queries of one visit: one engine, started with the first query, and the last outcome. */
export class QuerySession {
  phase = $state<'idle' | 'starting' | 'running' | 'stopping'>('idle');
  outcome = $state.raw<Outcome | null>(null);
  /** Whether the engine was stopped, and the tables that queries had made with it. */
  hasLostTables = $state(false);
  readonly #tools: SessionTools;
  #queries: FreeQueries | null = null;
  #added: AddedRows | null = null;
  #stopped: 'cancelled' | 'time' | null = null;

  constructor(tools: SessionTools) {
    this.#tools = tools;
  }

  /**
   * Runs a query, unless one is running. The outcome says how it ended; this never throws.
   * @param turn ends when an engine may start: Chromium 143 crashes now and then where two workers
   *   compile the same engine at once
   */
  async run(sql: string, added: AddedRows, turn: Promise<void>): Promise<void> {
    if (this.phase !== 'idle') return;
    this.#stopped = null;
    this.hasLostTables = false;
    try {
      this.outcome = await this.#answer(sql, added, turn);
    } catch (error) {
      this.outcome = this.#stopped
        ? { kind: 'stopped', sql, why: this.#stopped }
        : { kind: 'problem', sql, problem: problemOf(error, sql) };
      if (error instanceof EngineError || brokeEngine(error)) this.#letGo();
    } finally {
      if (this.#queries?.isSpoiled) this.#letGo();
      this.phase = 'idle';
    }
  }

  /** Stops the query that is running; if it does not stop soon, its engine is stopped. */
  cancel(): void {
    this.#stop('cancelled');
  }

  async #answer(sql: string, added: AddedRows, turn: Promise<void>): Promise<Outcome> {
    const queries = await this.#engineOf(added, turn);
    if (this.#stopped) throw new Error('The query was stopped before it began.');
    this.phase = 'running';
    const begun = this.#tools.now();
    const timer = setTimeout(() => this.#stop('time'), timeLimit);
    try {
      const { table, isCutOff } = await queries.run(sql, rowLimit);
      const milliseconds = this.#tools.now() - begun;
      const addedCount = added.sources.length;
      return { kind: 'rows', sql, result: resultOf(table, isCutOff), milliseconds, addedCount };
    } finally {
      clearTimeout(timer);
    }
  }

  async #engineOf(added: AddedRows, turn: Promise<void>): Promise<FreeQueries> {
    if (this.#queries && this.#added === added) return this.#queries;
    this.phase = 'starting';
    if (this.#queries) this.#letGo();
    await turn;
    this.#queries = await this.#tools.start(added);
    this.#added = added;
    return this.#queries;
  }

  #stop(why: 'cancelled' | 'time'): void {
    if (this.phase === 'idle' || this.#stopped) return;
    this.#stopped = why;
    if (this.phase !== 'running') return;
    this.phase = 'stopping';
    const queries = this.#queries;
    queries?.cancel();
    setTimeout(() => {
      if (this.phase === 'stopping' && this.#queries === queries) queries?.close();
    }, stopPatience);
  }

  #letGo(): void {
    this.#queries?.close();
    this.hasLostTables = this.#queries !== null;
    this.#queries = null;
  }
}
