import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './lock.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, 'lock.json');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const leave = (holder: object | string): void => {
  writeFileSync(path, typeof holder === 'string' ? holder : JSON.stringify(holder));
};
/** The number of a process that has ended. */
const deadProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const parent = process.ppid;
const minutes = 60;

describe('the lock of the cache', () => {
  it('keeps a second run out while the first is at work, and says how to go on', () => {
    leave({ pid: parent, host: hostname() });
    expect(() => lockFolder(folder)).toThrow(`process ${parent}`);
    expect(() => lockFolder(folder)).toThrow(`delete ${path}`);
    leave({ pid: deadProcess(), host: 'another-machine' });
    expect(() => lockFolder(folder)).toThrow('Another update is at work');
  });

  it('is given back at the end', () => {
    const unlock = lockFolder(folder);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ pid: process.pid, host: hostname() });
    unlock();
    expect(existsSync(path)).toBe(false);
  });

  it('is taken over from a run that died, on this machine or long ago on another', () => {
    const old = Date.now() / 1000 - 10 * minutes;
    for (const holder of [{ pid: deadProcess(), host: hostname() }, '{"pid": 1', '']) {
      leave(holder);
      lockFolder(folder)();
    }
    leave({ pid: parent, host: 'another-machine' });
    utimesSync(path, old, old);
    lockFolder(folder)();
    expect(existsSync(path)).toBe(false);
  });
});
