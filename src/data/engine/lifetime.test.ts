import { describe, expect, it } from 'vitest';
import { Lifetime } from './lifetime.ts';

const never = (): Promise<never> => new Promise(() => undefined);

describe('a lifetime', () => {
  it('lets work settle as it would alone', async () => {
    const life = new Lifetime();
    await expect(life.guard(async () => 4)).resolves.toBe(4);
    await expect(
      life.guard(async () => {
        throw new Error('wrong SQL');
      }),
    ).rejects.toThrow('wrong SQL');
  });

  it('rejects all that waits when the end comes', async () => {
    const life = new Lifetime();
    const waiting = [life.guard(never), life.guard(never)];
    life.end(new Error('the worker died'));
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('begins nothing after the end, and gives the first reason', async () => {
    const life = new Lifetime();
    life.end(new Error('first'));
    life.end(new Error('second'));
    let begun = false;
    await expect(
      life.guard(async () => {
        begun = true;
      }),
    ).rejects.toThrow('first');
    expect(begun).toBe(false);
  });
});
