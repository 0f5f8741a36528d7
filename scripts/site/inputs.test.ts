import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingInputs } from './inputs.ts';

const inputs = [
  { path: 'public/data/release.json', command: 'npm run data' },
  { path: 'public/engine/duckdb-eh.wasm', command: 'npm run engine' },
];

describe('a step of the build', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'inputs-'));
    mkdirSync(join(folder, 'public/data'), { recursive: true });
    writeFileSync(join(folder, 'public/data/release.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('names each input that is missing, with the command that makes it', () => {
    expect(missingInputs(inputs, folder)).toBe(
      'public/engine/duckdb-eh.wasm is missing. Run `npm run engine` first.',
    );
  });

  it('has nothing to say when all are there', () => {
    expect(missingInputs(inputs.slice(0, 1), folder)).toBe('');
  });
});
