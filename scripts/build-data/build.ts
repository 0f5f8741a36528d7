import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { nation } from '../../src/vocabulary/areas.ts';
import { measureOfId } from '../../src/vocabulary/measures.ts';
import { checkTotals } from './addUpChecks.ts';
import { formatAreasModule } from './areasModule.ts';
import { formatPlacesModule } from './placesModule.ts';
import { writeChangeLog, type Coverage } from './changeLog.ts';
import { contextTables } from './contextTables.ts';
import { openComparison } from './database.ts';
import { parseSnapshot, type ReleasedFigure } from './diffFigures.ts';
import { codesOf, figuresTable, flagsTable, readingsTable, setAsideTable } from './figureTables.ts';
import type { Findings } from './figureTables.ts';
import { publishReleases } from './keptReleases.ts';
import { checkNation } from './nationChecks.ts';
import { writeParquet } from './parquet.ts';
import { checkRates } from './rateChecks.ts';
import { readSources } from './readSources.ts';
import { reconcile, type ReconciledFigure } from './reconcile.ts';
import { readRelease, snapshotPath, type Release } from './release.ts';
import { formatRegistry, numberSources, type SourceRegistry } from './sourceRegistry.ts';
import { findSteps } from './steps.ts';
import type { Table } from './table.ts';
import type { Sources } from './types.ts';

/** Everything the sources give, before it is written. */
export interface Prepared {
  sources: Sources;
  registry: SourceRegistry;
  figures: ReconciledFigure[];
  findings: Findings;
  tables: Table[];
  release: Release;
}

/**
 * Reads, checks and reconciles the sources under `root`/data.
 *
 * @throws BadSources with every problem found
 */
export const prepare = (root: string): Prepared => {
  const sources = readSources(root);
  const registry = numberSources(root, sources);
  const figures = reconcile(sources.readings);
  const chosen = figures.map((figure) => figure.chosen);
  const findings = {
    totals: checkTotals(chosen),
    rates: checkRates(chosen, sources.populations, sources.denominatorYears),
    steps: findSteps(chosen),
    nation: checkNation(chosen),
  };
  const codeOf = codesOf(sources);
  const tables = [
    figuresTable(figures, codeOf, registry),
    readingsTable(figures, codeOf, registry),
    setAsideTable(sources, codeOf, registry),
    flagsTable(figures, findings),
    ...contextTables(sources, codeOf, registry, findings.rates),
  ];
  return { sources, registry, figures, findings, tables, release: readRelease(root) };
};

const coverageMeasures = ['category_1_count', 'category_1_rate', 'level_2_3_share', 'recall_ratio'];

const readCoverage = async (connection: DuckDBConnection): Promise<Coverage[]> => {
  const result = await connection.runAndReadAll(
    `SELECT measure, year_ending, count(*) FILTER (value IS NOT NULL) FROM comparison_rows
     WHERE area <> '${nation.name}' GROUP BY ALL ORDER BY ALL`,
  );
  const rows = result.getRows();
  return coverageMeasures.flatMap((id) =>
    rows
      .filter((row) => row[0] === id)
      .map((row) => ({
        title: measureOfId(id)?.shortTitle ?? id,
        year_ending: Number(row[1]),
        areas: Number(row[2]),
      })),
  );
};

const readSnapshot = (root: string, number: number): ReleasedFigure[] => {
  const path = join(root, snapshotPath(number));
  return number > 0 && existsSync(path) ? parseSnapshot(readFileSync(path, 'utf8')) : [];
};

const summarise = ({ sources, registry, figures, release }: Prepared): string => {
  const years = figures.map((figure) => figure.chosen.year_ending);
  const summary = {
    number: release.number,
    date: release.date,
    figures: figures.length,
    readings: sources.readings.length,
    set_aside: sources.setAside.length,
    sources: registry.all.length,
    areas_with_figures: new Set(
      figures.map((figure) => figure.chosen.area).filter((area) => area !== nation.name),
    ).size,
    first_year: Math.min(...years),
    last_year: Math.max(...years),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
};

/**
 * Builds everything that is made from the sources under `root`/data and writes it under `out`:
 * public/data, src/vocabulary/*.generated.ts, data/sources.csv and data/CHANGES.md. The same
 * sources make the same bytes.
 *
 * @throws BadSources with every problem found; then nothing is written
 */
export const build = async (root: string, out: string): Promise<void> => {
  const prepared = prepare(root);
  const { release, figures, findings } = prepared;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  const connection = await openComparison(prepared.tables);
  const published = join(out, 'public/data');
  rmSync(published, { recursive: true, force: true });
  await writeParquet(connection, prepared.tables, published);
  const coverage = await readCoverage(connection);
  connection.closeSync();
  const changes = writeChangeLog({
    release,
    figures,
    findings,
    released: readSnapshot(root, release.number),
    releasedBefore: readSnapshot(root, release.number - 1),
    sinceReleases: await publishReleases(root, published),
    coverage,
  });
  write('public/data/release.json', summarise(prepared));
  write('public/data/CHANGES.md', changes);
  write('data/CHANGES.md', changes);
  write('data/sources.csv', formatRegistry(prepared.registry));
  write('src/vocabulary/areas.generated.ts', formatAreasModule(prepared.sources.areas));
  write('src/vocabulary/places.generated.ts', formatPlacesModule(prepared.sources));
};
