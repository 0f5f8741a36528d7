import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { yearLasts, YearPlayer } from './yearPlayer.svelte.ts';

describe('playing years', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const started = (years: number[]) => {
    const shown: [number, boolean][] = [];
    const player = new YearPlayer((year, isFirst) => shown.push([year, isFirst]));
    player.play(years);
    return { player, shown };
  };

  it('shows each for a second and stops at the last', () => {
    const { player, shown } = started([2019, 2020, 2022]);
    expect(shown).toEqual([[2019, true]]);
    vi.advanceTimersByTime(yearLasts);
    expect(shown.at(-1)).toEqual([2020, false]);
    expect(player.playing).toBe(true);
    vi.advanceTimersByTime(10 * yearLasts);
    expect(shown).toHaveLength(3);
    expect(player.playing).toBe(false);
  });

  it('stays where it is stopped', () => {
    const { player, shown } = started([2019, 2020, 2022]);
    vi.advanceTimersByTime(yearLasts);
    player.stop();
    vi.advanceTimersByTime(10 * yearLasts);
    expect(shown).toHaveLength(2);
    expect([player.playing, player.year]).toEqual([false, 2020]);
  });

  it('runs once however often it is started', () => {
    const { player, shown } = started([2019, 2020]);
    player.play([2021, 2022]);
    vi.advanceTimersByTime(10 * yearLasts);
    expect(shown.map(([year]) => year)).toEqual([2019, 2021, 2022]);
  });

  it('has nothing to play without years', () => {
    expect(started([]).player.playing).toBe(false);
  });
});
