import { EngineError } from './engineError.ts';

/** Keeps a promise from waiting for ever. `alive()` starts the time anew: there was progress. */
export interface TimeLimit<Value> {
  value: Promise<Value>;
  alive: () => void;
}

/**
 * Rejects with an `EngineError` if a promise has not settled within a time without progress.
 * Needed because a failed compile or a dying worker never settles what waits for it.
 * @param milliseconds longest time without progress
 * @param message what the reader is told
 */
export function withinTime<Value>(
  promise: Promise<Value>,
  milliseconds: number,
  message: string,
): TimeLimit<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: () => void = () => undefined;
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(), milliseconds);
  };
  const value = new Promise<Value>((resolve, reject) => {
    giveUp = () => reject(new EngineError(message));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
  alive();
  return { value, alive };
}
