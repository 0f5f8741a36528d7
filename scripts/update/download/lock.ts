import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { FetchError } from './fetchError.ts';
import { member, textOf, type Json } from './json.ts';

const second = 1000;
/** A run that lives touches its lock so often. */
const heartbeat = 20 * second;
/** A lock that was not touched for so long is that of a dead run, wherever it ran. */
const longestSilence = 300 * second;

interface Holder {
  pid: number;
  host: string;
}

const isFault = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return isFault(error, 'EPERM');
  }
};

const holderOf = (path: string): Holder | undefined => {
  try {
    const json = JSON.parse(readFileSync(path, 'utf8')) as Json;
    const pid = member(json, 'pid');
    return typeof pid === 'number' ? { pid, host: textOf(member(json, 'host')) } : undefined;
  } catch {
    // A run that was stopped while it wrote its lock leaves half of it.
    return undefined;
  }
};

const silenceOf = (path: string): number =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);

/** Whether the run that holds a lock is still there. */
const isHeld = (path: string): boolean => {
  const holder = holderOf(path);
  if (holder === undefined || silenceOf(path) > longestSilence) return false;
  const isHere = holder.host === hostname();
  return !isHere || (holder.pid !== process.pid && isAlive(holder.pid));
};

const write = (path: string): boolean => {
  try {
    const holder: Holder = { pid: process.pid, host: hostname() };
    writeFileSync(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isFault(error, 'EEXIST')) return false;
    throw error;
  }
};

/**
 * Keeps a second run out of a folder while one is at work there. The lock of a run that died is
 * taken over.
 *
 * @returns what gives the folder free again
 * @throws FetchError if another run is at work
 */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock.json');
  if (!write(path)) {
    const isFree = !isHeld(path);
    if (isFree) rmSync(path, { force: true });
    if (!isFree || !write(path)) {
      throw new FetchError(
        `Another update is at work (process ${holderOf(path)?.pid ?? 'unknown'}). Wait until it has ended; if there is none, delete ${path}.`,
      );
    }
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimesSync(path, now, now);
  }, heartbeat);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(path, { force: true });
  };
};
