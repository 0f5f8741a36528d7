import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeUnsigned,
  exportNames,
  importNames,
  keepExports,
  sectionsOf,
} from './wasmSections.ts';

const text = (value: string): number[] => {
  const bytes = [...new TextEncoder().encode(value)];
  return [...encodeUnsigned(bytes.length), ...bytes];
};
const section = (id: number, content: number[]): number[] => [
  id,
  ...encodeUnsigned(content.length),
  ...content,
];
const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const [functionKind, tableKind, memoryKind, globalKind] = [0, 1, 2, 3];
const [int32, functionReference] = [0x7f, 0x70];

/** A module that imports one thing of each kind and exports `names`, each giving back four. */
const moduleWith = (names: string[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...header,
    ...section(1, [1, 0x60, 0, 1, int32]),
    ...section(2, [
      4,
      ...[...text('env'), ...text('log'), functionKind, 0],
      ...[...text('env'), ...text('table'), tableKind, functionReference, 0, 1],
      ...[...text('env'), ...text('memory'), memoryKind, 1, 1, 200, 1],
      ...[...text('GOT.mem'), ...text('errno'), globalKind, int32, 1],
    ]),
    ...section(3, [1, 0]),
    ...section(7, [
      ...encodeUnsigned(names.length),
      ...names.flatMap((name) => [...text(name), functionKind, 1]),
    ]),
    ...section(10, [1, 4, 0, 0x41, 4, 0x0b]),
  ]);

describe('the sections of a WebAssembly module', () => {
  const names = Array.from({ length: 300 }, (_, place) => `_ZName${place}`);

  it('are found with their contents', () => {
    const module = moduleWith(['four']);
    expect(sectionsOf(module).map(({ id }) => id)).toEqual([1, 2, 3, 7, 10]);
    expect([...importNames(module)]).toEqual(['log', 'table', 'memory', 'errno']);
    expect(exportNames(module)).toEqual(['four']);
  });

  it('can be written with fewer exports, and the module still works', async () => {
    const stripped = keepExports(moduleWith(['four', ...names]), (name) => name === 'four');
    expect(exportNames(stripped)).toEqual(['four']);
    const { instance } = await WebAssembly.instantiate(Uint8Array.from(stripped), {
      env: {
        log: () => 0,
        table: new WebAssembly.Table({ initial: 1, element: 'anyfunc' }),
        memory: new WebAssembly.Memory({ initial: 1, maximum: 200 }),
      },
      'GOT.mem': { errno: new WebAssembly.Global({ value: 'i32', mutable: true }, 0) },
    });
    expect((instance.exports['four'] as () => number)()).toBe(4);
  });

  it('stay the same bytes when every export is kept', () => {
    const module = moduleWith(names);
    expect([...keepExports(module, () => true)]).toEqual([...module]);
  });

  it('cannot be read from something else', () => {
    expect(() => sectionsOf(new TextEncoder().encode('<!doctype html>'))).toThrow(
      'These bytes are not a WebAssembly module.',
    );
    expect(() => exportNames(Uint8Array.from(header))).toThrow('has no section 7');
    expect(() => sectionsOf(Uint8Array.from([...header, 7, 0x80]))).toThrow('ends too early');
  });
});

describe('a number in the variable-length form', () => {
  it('is written as the WebAssembly specification has it', () => {
    expect(encodeUnsigned(0)).toEqual([0]);
    expect(encodeUnsigned(127)).toEqual([127]);
    expect(encodeUnsigned(128)).toEqual([0x80, 1]);
    expect(encodeUnsigned(624_485)).toEqual([0xe5, 0x8e, 0x26]);
  });

  it('is read back as itself, as the length of a section', () => {
    fc.assert(
      fc.property(fc.nat(20_000), (length) => {
        const [found] = sectionsOf(
          Uint8Array.from([...header, ...section(0, Array<number>(length).fill(7))]),
        );
        expect(found && found.end - found.contentStart).toBe(length);
      }),
      { numRuns: 50 },
    );
  });
});
