import { Table } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { Engine } from './engine/engine.ts';
import { engineSource } from './engineSource.ts';

/** An engine that remembers what it was asked, and answers nothing before it is let go. */
function slowEngine() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const engine: Engine = {
    query: (sql) =>
      new Promise((resolve) => {
        asked.push(sql);
        waiting.push(() => resolve(new Table()));
      }),
    insert: () => Promise.resolve(),
    close: () => undefined,
  };
  return { engine, asked, letGo: () => waiting.shift()?.() };
}
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const isComparison = (sql: string): boolean => sql.includes('FROM comparison WHERE');

describe('comparisons answered by the engine', () => {
  it('wait while added figures are taken in, because the tables are made anew meanwhile', async () => {
    const { engine, asked, letGo } = slowEngine();
    const source = engineSource(engine);
    const taken = source.takeIn([], []);
    let isTaken = false;
    void taken.then(() => (isTaken = true));
    const answer = source.comparisonOf('recall_ratio');
    for (let steps = 0; steps < 20 && !isTaken; steps += 1) {
      expect(asked.some(isComparison)).toBe(false);
      letGo();
      await settle();
    }
    await taken;
    await settle();
    expect(isComparison(asked.at(-1) ?? '')).toBe(true);
    letGo();
    expect(await answer).toEqual([]);
  });

  it('are answered again after figures were refused', async () => {
    const { engine } = slowEngine();
    let refuses = true;
    const source = engineSource({
      ...engine,
      query: (sql) =>
        refuses && sql.includes('added_figures')
          ? Promise.reject(new Error('refused'))
          : Promise.resolve(new Table()),
    });
    await expect(source.takeIn([], [])).rejects.toThrow('refused');
    refuses = false;
    expect(await source.comparisonOf('recall_ratio')).toEqual([]);
  });
});
