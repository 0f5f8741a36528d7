import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import { readCsvTable } from './csvTable.ts';
import { BadSources } from './problems.ts';
import type { Source, Sources } from './types.ts';

const file = 'data/sources.csv';
const identity = (source: Source): string => JSON.stringify([source.title, source.url]);

/** Numbers of sources. A number once given stays with its source for good. */
export interface SourceRegistry {
  /** All sources ever numbered, by their number. */
  all: readonly (Source & { source: number })[];
  /** The number of a source. @throws Error if the source was never numbered */
  numberOf: (source: Source) => number;
}

const inOrderOfAppearance = (sources: Sources): Source[] =>
  [
    sources.readings,
    sources.setAside,
    sources.populations,
    sources.denominatorYears,
    sources.breaks,
    sources.cellRules,
  ].flatMap((rows) => rows.map((row) => row.source));

/**
 * The numbers in data/sources.csv, continued with the sources met for the first time.
 *
 * @throws BadSources if the file has a wrong form or a number twice
 */
export const numberSources = (root: string, sources: Sources): SourceRegistry => {
  const path = join(root, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : 'source,title,url\n';
  const table = readCsvTable(text, file, ['source', 'title', 'url']);
  const problems = [...table.problems];
  const numbers = new Map<string, number>();
  const all = table.rows.map((row) => {
    const { title, url } = row.values;
    const source = Number(row.values.source);
    if (source !== row.line - 1 || numbers.has(identity({ title, url }))) {
      const message = `source ${row.values.source} is out of order or stands twice; restore the file from its last release`;
      problems.push({ file, line: row.line, message });
    }
    numbers.set(identity({ title, url }), source);
    return { source, title, url };
  });
  if (problems.length > 0) throw new BadSources(problems);
  for (const { title, url } of inOrderOfAppearance(sources)) {
    if (numbers.has(identity({ title, url }))) continue;
    const source = all.length + 1;
    numbers.set(identity({ title, url }), source);
    all.push({ source, title, url });
  }
  return {
    all,
    numberOf: (source) => {
      const number = numbers.get(identity(source));
      if (number === undefined) throw new Error(`source without a number: ${source.title}`);
      return number;
    },
  };
};

/** The text of data/sources.csv. */
export const formatRegistry = (registry: SourceRegistry): string =>
  `${csvFormat([...registry.all], ['source', 'title', 'url'])}\n`;
