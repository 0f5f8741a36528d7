import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { member, textOf, type Json } from './json.ts';

/** What a later request needs to ask whether a file has changed. */
export interface Validators {
  etag: string;
  lastModified: string;
}

/** A file that was downloaded whole. */
export interface CacheEntry extends Validators {
  /** Path below the folder of the cache. */
  file: string;
  sha256: string;
  bytes: number;
}

const longestName = 120;
const hashLength = 12;

/** The checksum of bytes. */
export const checksum = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A name for the file of an address: its own, since it can name the area and the year. */
const nameOf = (address: string, ending: string): string => {
  const last = unescaped(address.replace(/[?#].*$/, '').replace(/^.*\//, ''));
  const safe = last.replace(/[^\w.() -]/g, '_').replace(/^\.+/, '') || 'file';
  return safe.slice(-longestName) + ending;
};

const entryOf = (json: Json | undefined): CacheEntry | undefined => {
  const text = (name: string): string => textOf(member(json, name));
  const bytes = member(json, 'bytes');
  if (text('file') === '' || typeof bytes !== 'number') return undefined;
  const [file, sha256] = [text('file'), text('sha256')];
  return { file, sha256, bytes, etag: text('etag'), lastModified: text('lastModified') };
};

/**
 * The folder of downloaded files: each is entered when it is whole, so that a run that was stopped
 * goes on where it stopped. What has come of a file so far stands beside it as `.part`.
 */
export class Cache {
  readonly folder: string;
  readonly #index: Map<string, CacheEntry>;

  constructor(folder: string) {
    this.folder = folder;
    this.#index = this.#readIndex();
  }

  /** The entry of an address whose file is there as it was downloaded. */
  entry(address: string): CacheEntry | undefined {
    const entry = this.#index.get(address);
    if (entry === undefined) return undefined;
    const path = join(this.folder, entry.file);
    if (!existsSync(path) || checksum(readFileSync(path)) !== entry.sha256) return undefined;
    return entry;
  }

  /** Where the file of an address belongs. */
  fileFor(address: string, ending: string): string {
    const folder = checksum(address).slice(0, hashLength);
    return join('files', folder, nameOf(address, ending));
  }

  pathOf(file: string): string {
    return join(this.folder, file);
  }

  /** The size of what has come of a file, and the validators of the answer that it is part of. */
  partOf(file: string): { size: number; validators: Validators } | undefined {
    const part = this.pathOf(`${file}.part`);
    const about = this.pathOf(`${file}.part.json`);
    if (!existsSync(part) || !existsSync(about)) return undefined;
    try {
      const json = JSON.parse(readFileSync(about, 'utf8')) as Json;
      const [etag, lastModified] = ['etag', 'lastModified'].map((name) =>
        textOf(member(json, name)),
      );
      const { size } = statSync(part);
      return { size, validators: { etag: etag ?? '', lastModified: lastModified ?? '' } };
    } catch {
      return undefined;
    }
  }

  /** Begins a file anew. */
  beginPart(file: string, validators: Validators): void {
    mkdirSync(dirname(this.pathOf(file)), { recursive: true });
    writeFileSync(this.pathOf(`${file}.part`), '');
    writeFileSync(this.pathOf(`${file}.part.json`), JSON.stringify(validators));
  }

  dropPart(file: string): void {
    for (const ending of ['.part', '.part.json']) {
      rmSync(this.pathOf(file + ending), { force: true });
    }
  }

  /** Puts a whole file in its place and enters it. */
  enter(address: string, file: string, bytes: Uint8Array, validators: Validators): CacheEntry {
    // Beside the part, which a run that is stopped just now goes on with as it came.
    const whole = this.pathOf(`${file}.new`);
    writeFileSync(whole, bytes);
    renameSync(whole, this.pathOf(file));
    this.dropPart(file);
    const entry = { file, sha256: checksum(bytes), bytes: bytes.length, ...validators };
    this.#index.set(address, entry);
    this.#writeIndex();
    return entry;
  }

  /** Forgets an address, so that its file is fetched anew the next time. */
  forget(address: string): void {
    if (this.#index.delete(address)) this.#writeIndex();
  }

  #readIndex(): Map<string, CacheEntry> {
    const path = join(this.folder, 'index.json');
    if (!existsSync(path)) return new Map();
    try {
      const json = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Json>;
      return new Map(
        Object.entries(json).flatMap(([address, one]) => {
          const entry = entryOf(one);
          return entry === undefined ? [] : [[address, entry] as const];
        }),
      );
    } catch {
      // An index that was cut off costs one download of everything, no more.
      return new Map();
    }
  }

  #writeIndex(): void {
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, 'index.json');
    const sorted = [...this.#index].sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(`${path}.new`, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    renameSync(`${path}.new`, path);
  }
}
