import { afterEach, describe, expect, it, vi } from 'vitest';
import { Table } from 'apache-arrow';
import { EngineError } from '../../data/engine/engineError.ts';
import { ReadOnlyError, type FreeAnswer, type FreeQueries } from '../../data/engine/freeQueries.ts';
import { QuerySession, timeLimit } from './querySession.svelte.ts';

const added = { figures: [], sources: [] };
const empty: FreeAnswer = { table: new Table(), isCutOff: false };

/** An engine that answers as told, and remembers what was done to it. */
function fakeEngine(run: () => Promise<FreeAnswer>) {
  const closed: string[] = [];
  let reject: (error: Error) => void = () => undefined;
  const engine: FreeQueries = {
    run: () =>
      new Promise((resolve, refuse) => {
        reject = refuse;
        run().then(resolve, refuse);
      }),
    isSpoiled: false,
    cancel: () => closed.push('cancel'),
    close: () => {
      closed.push('close');
      reject(new EngineError('The engine was stopped.'));
    },
  };
  return { engine, closed };
}
const sessionOn = (engine: FreeQueries, starts: unknown[] = []) =>
  new QuerySession({
    start: (one) => {
      starts.push(one);
      return Promise.resolve(engine);
    },
    now: () => 0,
  });
const never = () => new Promise<FreeAnswer>(() => undefined);

afterEach(() => vi.useRealTimers());

const atOnce = Promise.resolve();

describe('a session of queries', () => {
  it('starts an engine with the first query and keeps it, until other reports are added', async () => {
    const starts: unknown[] = [];
    const { engine, closed } = fakeEngine(() => Promise.resolve(empty));
    const session = sessionOn(engine, starts);
    expect(starts).toEqual([]);
    await session.run('SELECT 1', added, atOnce);
    await session.run('SELECT 2', added, atOnce);
    expect(starts).toEqual([added]);
    expect(session.outcome?.kind).toBe('rows');
    await session.run('SELECT 3', { ...added }, atOnce);
    expect(starts.length).toBe(2);
    expect(closed).toEqual(['close']);
    expect(session.hasLostTables).toBe(true);
  });

  it('stops a query that listens, without stopping the engine', async () => {
    vi.useFakeTimers();
    let refuse: (error: Error) => void = () => undefined;
    const { engine, closed } = fakeEngine(() => new Promise((_, reject) => (refuse = reject)));
    const session = sessionOn(engine);
    const running = session.run('SELECT 1', added, atOnce);
    await vi.advanceTimersByTimeAsync(10);
    session.cancel();
    refuse(new Error('query was canceled'));
    await running;
    await vi.advanceTimersByTimeAsync(timeLimit);
    expect(session.outcome).toMatchObject({ kind: 'stopped', why: 'cancelled' });
    expect(closed).toEqual(['cancel']);
    expect(session.hasLostTables).toBe(false);
  });

  it('stops the engine where the query does not listen, also when its time is up', async () => {
    vi.useFakeTimers();
    const { engine, closed } = fakeEngine(never);
    const session = sessionOn(engine);
    const running = session.run('SELECT 1', added, atOnce);
    await vi.advanceTimersByTimeAsync(timeLimit + 5_000);
    await running;
    expect(session.outcome).toMatchObject({ kind: 'stopped', why: 'time' });
    expect(closed.slice(0, 2)).toEqual(['cancel', 'close']);
    expect(session.hasLostTables).toBe(true);
    expect(session.phase).toBe('idle');
  });

  it('says which tables are read-only, and goes on', async () => {
    const { engine, closed } = fakeEngine(() => Promise.reject(new ReadOnlyError(['figures'])));
    const session = sessionOn(engine);
    await session.run('DROP TABLE figures', added, atOnce);
    expect(session.outcome).toMatchObject({
      kind: 'problem',
      problem: { what: expect.stringContaining('read-only'), place: null },
    });
    expect(closed).toEqual([]);
  });

  it('lets an engine go that broke or was changed beyond undoing', async () => {
    const broken = fakeEngine(() => Promise.reject(new Error('function signature mismatch')));
    const session = sessionOn(broken.engine);
    await session.run('SELECT 1', added, atOnce);
    expect(broken.closed).toEqual(['close']);
    const spoiled = fakeEngine(() => Promise.reject(new ReadOnlyError(['areas'])));
    const other = sessionOn({ ...spoiled.engine, isSpoiled: true });
    await other.run('DELETE FROM areas; COMMIT', added, atOnce);
    expect(spoiled.closed).toEqual(['close']);
    expect(other.outcome?.kind).toBe('problem');
  });

  it('runs one query at a time, and none that was stopped before the engine was there', async () => {
    let start: (engine: FreeQueries) => void = () => undefined;
    let begun = false;
    const { engine } = fakeEngine(() => Promise.resolve(empty));
    const session = new QuerySession({
      start: () => {
        begun = true;
        return new Promise((resolve) => (start = resolve));
      },
      now: () => 0,
    });
    const running = session.run('SELECT 1', added, atOnce);
    await session.run('SELECT 2', added, atOnce);
    session.cancel();
    await vi.waitFor(() => expect(begun).toBe(true));
    start(engine);
    await running;
    expect(session.outcome).toMatchObject({ kind: 'stopped', sql: 'SELECT 1' });
  });

  it('starts its engine only when another one is done with starting', async () => {
    const starts: unknown[] = [];
    const { engine } = fakeEngine(() => Promise.resolve(empty));
    const session = sessionOn(engine, starts);
    let go = (): void => undefined;
    const turn = new Promise<void>((resolve) => {
      go = resolve;
    });
    const running = session.run('SELECT 1', added, turn);
    await atOnce;
    expect(session.phase).toBe('starting');
    expect(starts).toEqual([]);
    go();
    await running;
    expect(starts).toEqual([added]);
  });
});
