import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSameFace, plausibleExports, stripExports } from './stripEngine.ts';
import { encodeUnsigned, exportNames } from './wasmSections.ts';

const text = (value: string): number[] => [value.length, ...new TextEncoder().encode(value)];
const section = (id: number, content: number[]): number[] => [
  id,
  ...encodeUnsigned(content.length),
  ...content,
];

/** The frame of a module: exports and imports of these names. */
const moduleWith = (names: string[], imports: string[] = []): Uint8Array =>
  Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(2, [
      ...encodeUnsigned(imports.length),
      ...imports.flatMap((name) => [...text('env'), ...text(name), 0, 0]),
    ]),
    ...section(7, [
      ...encodeUnsigned(names.length),
      ...names.flatMap((name) => [...text(name), 0, 0]),
    ]),
  ]);

const started = ['malloc', 'free', 'duckdb_web_open', 'duckdb_web_query_run_buffer'];
const used = Array.from({ length: 200 }, (_, place) => `duckdb_web_${place}`);
const forExtensions = Array.from({ length: 1000 }, (_, place) => `_ZN6duckdb${place}`);

describe('stripping the engine', () => {
  it('keeps what the worker mentions, and no mangled name', () => {
    const names = [...started, ...used];
    const stripped = stripExports(
      moduleWith([...forExtensions, ...names]),
      [...names, forExtensions[0]].join(' '),
    );
    expect(exportNames(stripped)).toEqual(names);
  });

  it('fails when far fewer or far more are left than in the version it was written for', () => {
    expect(() => stripExports(moduleWith(started), started.join(' '))).toThrow(
      /4 exports are left of the engine, where 150 to 600 were expected.*check stripEngine\.ts/,
    );
    const many = forExtensions.map((name) => name.slice(2));
    expect(() =>
      stripExports(moduleWith([...started, ...many]), [...started, ...many].join()),
    ).toThrow(/1004 exports are left/);
  });

  it('fails when the engine lacks what the worker starts with', () => {
    const names = [...started.slice(1), ...used];
    expect(() => stripExports(moduleWith(names), names.join(' '))).toThrow(
      /no longer exports malloc/,
    );
  });
});

describe('removing dead code', () => {
  const before = moduleWith(['malloc', 'free'], ['log', 'time']);

  it('may drop imports that nothing needs any more', () => {
    expect(() => checkSameFace(before, moduleWith(['malloc', 'free'], ['log']))).not.toThrow();
  });

  it('fails when an export is lost or an import is new', () => {
    expect(() => checkSameFace(before, moduleWith(['free'], ['log']))).toThrow(
      /lost the exports \[malloc\].*check removeDeadCode\.ts/,
    );
    expect(() => checkSameFace(before, moduleWith(['malloc', 'free'], ['other']))).toThrow(
      /added the imports \[other\]/,
    );
  });
});

describe('the engine that is served', () => {
  const file = new URL('../../public/engine/duckdb-eh.wasm', import.meta.url);

  it('has few exports left', () => {
    const left = exportNames(readFileSync(file)).length;
    expect(left).toBeGreaterThanOrEqual(plausibleExports.fewest);
    expect(left).toBeLessThanOrEqual(plausibleExports.most);
  });

  it('is small enough for every host', () => {
    expect(statSync(file).size).toBeLessThanOrEqual(25 * 1024 * 1024);
  });
});
