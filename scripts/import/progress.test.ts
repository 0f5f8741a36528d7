import { describe, expect, it } from 'vitest';
import { Progress } from './progress.ts';

const watched = (isTTY: boolean) => {
  const shown: string[] = [];
  let time = 0;
  const screen = { write: (text: string) => shown.push(text), isTTY };
  const progress = new Progress('fetched', screen, () => time);
  const after = (seconds: number): void => {
    time = seconds * 1000;
  };
  return { shown, progress, after };
};

describe('progress', () => {
  it('is a bar with the time that is left where a person watches', () => {
    const { shown, progress, after } = watched(true);
    progress.step(0, 100, 'norfolk.pdf');
    after(100);
    progress.step(50, 100, 'kent.pdf');
    after(190);
    progress.step(95, 100, 'surrey.pdf');
    expect(shown[0]).toMatch(/░{30} 0 of 100 fetched norfolk\.pdf$/);
    expect(shown[1]).toMatch(/█{15}░{15} 50 of 100 fetched, about 2 minutes left kent\.pdf$/);
    expect(shown[2]).toContain('less than half a minute left');
    expect(shown.join('')).not.toContain('\n');
  });

  it('makes way for lines that stay, and goes at the end', () => {
    const { shown, progress } = watched(true);
    progress.step(1, 2, 'kent.pdf');
    progress.line('new: Kent');
    progress.clear();
    expect(shown.slice(1)).toEqual(['\r\u001b[K', 'new: Kent\n', '\r\u001b[K']);
  });

  it('is a line now and then in a log, without signs that move the cursor', () => {
    const { shown, progress, after } = watched(false);
    for (let done = 0; done < 60; done += 1) {
      after(done);
      progress.step(done, 60, 'kent.pdf');
    }
    progress.line('new: Kent');
    progress.clear();
    expect(shown).toEqual([
      '15 of 60 fetched, about a minute left\n',
      '30 of 60 fetched, about a minute left\n',
      '45 of 60 fetched, less than half a minute left\n',
      'new: Kent\n',
    ]);
  });
});
