import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parquetOf } from '../../../tests/support/parquetOf.ts';
import { checksum, sealed, sealHolds } from './seal.ts';

describe('the seal of a Parquet file', () => {
  it('is the checksum that other tools compute', () => {
    // The check value of the CRC-32 in the catalogue of parametrised CRC algorithms.
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
        expect(checksum(one, other)).toBe(crc32(other, crc32(one)));
      }),
    );
  });

  it('holds for the bytes that were sealed, and for no others', async () => {
    const whole = new Uint8Array(
      await parquetOf('SELECT n::INTEGER AS year_ending FROM range(50) AS t(n)'),
    );
    expect(sealHolds(whole)).toBe(true);
    for (let place = 0; place < whole.length; place += 1) {
      const damaged = whole.slice();
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      expect(sealHolds(damaged), `byte ${place}`).toBe(false);
      expect(sealHolds(whole.subarray(0, place))).not.toBe(true);
    }
  });

  it('says nothing of a file that has none', () => {
    expect(sealHolds(new Uint8Array(200))).toBe(null);
    expect(sealHolds(new Uint8Array())).toBe(null);
  });

  it('is not put on what is no Parquet', () => {
    expect(() => sealed(new Uint8Array(3))).toThrow(RangeError);
    expect(() => sealed(new Uint8Array(12).fill(255))).toThrow(RangeError);
  });
});
