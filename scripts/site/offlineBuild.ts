import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BuildList } from '../../src/offline/buildList.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const workerFile = 'sw.js';
const nameLength = 16;
const oldName = /\s*<meta name="build"[^>]*>/g;

const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * What is not kept: files to download, pictures of link previews, charts for other sites, figures of
 * earlier releases, the worker itself, and copies for servers that compress.
 */
const notKept = [
  /^downloads\//,
  /^(area|measure)\/.*\.png$/,
  /^embed\//,
  /^data\/releases\/.*\.parquet$/,
  new RegExp(`^${workerFile}$`),
  /\.(br|gz)$/,
];
const isKept = (path: string): boolean => !notKept.some((pattern) => pattern.test(path));

/** Addresses of the files to keep, relative to the folder, in an order that never changes. */
const filesOf = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isKept)
    .sort();

const hashesOf = (directory: string, paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    paths.map((path) => [encodeURI(path), hashOf(readFileSync(join(directory, path)))]),
  );

/** The code of the service worker as one script. */
async function workerCode(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry: 'src/offline/worker.ts', formats: ['iife'], name: 'offline' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const output = first && 'output' in first ? first.output[0] : undefined;
  if (!output) throw new Error('The service worker came out empty; check src/offline/worker.ts.');
  return output.code;
}

/**
 * Makes a build ready for use without a connection: names it by its content, writes the name into
 * its pages, and writes the service worker with the list of its files. Run it again whenever a file
 * has changed, before compressing.
 */
export async function makeOfflineBuild(directory: string): Promise<BuildList> {
  const code = await workerCode();
  const paths = filesOf(directory);
  const pages = paths.filter((path) => path.endsWith('.html')).map((path) => join(directory, path));
  for (const page of pages) writeFileSync(page, readFileSync(page, 'utf8').replace(oldName, ''));
  const name = hashOf(JSON.stringify([code, hashesOf(directory, paths)])).slice(0, nameLength);
  for (const page of pages) {
    const named = `<meta name="build" content="${name}" />\n  </head>`;
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace('</head>', () => named),
    );
  }
  const { number, date } = JSON.parse(
    readFileSync(join(directory, 'data', 'release.json'), 'utf8'),
  ) as BuildList['release'];
  const list: BuildList = {
    build: name,
    release: { number, date },
    files: hashesOf(directory, paths),
  };
  writeFileSync(join(directory, workerFile), `const thisBuild=${JSON.stringify(list)};\n${code}`);
  return list;
}
