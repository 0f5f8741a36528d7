import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError } from './engineError.ts';
import { withinTime } from './withinTime.ts';

const never = (): Promise<never> => new Promise(() => undefined);

describe('a time limit', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('rejects what never settles, with the message for the reader', async () => {
    const { value } = withinTime(never(), 1000, 'The engine did not start in time.');
    const outcome = expect(value).rejects.toThrow(
      new EngineError('The engine did not start in time.'),
    );
    await vi.advanceTimersByTimeAsync(1000);
    await outcome;
  });

  it('starts anew with every sign of life', async () => {
    const { value, alive } = withinTime(never(), 1000, 'too late');
    let rejected = false;
    value.catch(() => {
      rejected = true;
    });
    await vi.advanceTimersByTimeAsync(900);
    alive();
    await vi.advanceTimersByTimeAsync(900);
    expect(rejected).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(rejected).toBe(true);
  });

  it('settles as the promise does, and leaves no timer behind', async () => {
    await expect(withinTime(Promise.resolve(4), 1000, 'too late').value).resolves.toBe(4);
    await expect(
      withinTime(Promise.reject(new Error('broken')), 1000, 'too late').value,
    ).rejects.toThrow('broken');
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
