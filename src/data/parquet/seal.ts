/**
 * A checksum inside a Parquet file. The format has none that its readers must check, and one
 * changed bit can give a wrong number, or a length that no memory holds. The seal stands between
 * the last column and the footer, where no reader of Parquet looks: the file stays an ordinary one.
 */

/** Eight bytes that no text in UTF-8 holds in this order. */
const mark = Uint8Array.of(0x8f, 0xd1, 0xfb, 0xc0, 0xa1, 0xff, 0x9e, 0xf2);
const checksumBytes = 4;
const sealBytes = mark.length + checksumBytes;
/** The footer ends with its own length and the mark of the format. */
const tailBytes = 8;
/** So many bytes of the mark tell a seal, even a damaged one, from chance. */
const enoughOfMark = 5;

const reversedPolynomial = 0xed_b8_83_20;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ reversedPolynomial : remainder >>> 1;
  }
  return remainder;
});

/** CRC-32 as in ISO-HDLC (ITU-T V.42), of several pieces as one. */
export function checksum(...pieces: readonly Uint8Array[]): number {
  let remainder = 0xff_ff_ff_ff;
  for (const piece of pieces) {
    for (const byte of piece) {
      remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0);
    }
  }
  return ~remainder >>> 0;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const footerStart = (bytes: Uint8Array): number =>
  bytes.length < tailBytes
    ? -1
    : bytes.length - tailBytes - viewOf(bytes).getUint32(bytes.length - tailBytes, true);

const matchesAt = (bytes: Uint8Array, place: number): number =>
  mark.reduce((count, byte, at) => count + Number(bytes[place + at] === byte), 0);

const placeOfSeal = (bytes: Uint8Array): number => {
  for (let place = bytes.length - sealBytes; place >= 0; place -= 1) {
    if (matchesAt(bytes, place) >= enoughOfMark) return place;
  }
  return -1;
};

/**
 * The same Parquet file with a seal.
 * @throws RangeError if the bytes do not end as a Parquet file does
 */
export function sealed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const footer = footerStart(bytes);
  if (footer < 0) throw new RangeError('only a whole Parquet file can be sealed');
  const before = bytes.subarray(0, footer);
  const after = bytes.subarray(footer);
  const whole = new Uint8Array(bytes.length + sealBytes);
  whole.set(before);
  whole.set(mark, footer);
  viewOf(whole).setUint32(footer + mark.length, checksum(before, mark, after), true);
  whole.set(after, footer + sealBytes);
  return whole;
}

/**
 * Whether the bytes are those that were sealed; null for a file that has no seal (one written by
 * another hand), of which nothing can be said.
 */
export function sealHolds(bytes: Uint8Array): boolean | null {
  const place = placeOfSeal(bytes);
  if (place < 0) return null;
  const end = place + sealBytes;
  const written = viewOf(bytes).getUint32(place + mark.length, true);
  return (
    end === footerStart(bytes) &&
    written === checksum(bytes.subarray(0, place + mark.length), bytes.subarray(end))
  );
}
