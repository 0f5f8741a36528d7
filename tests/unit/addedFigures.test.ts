// @module-tag thorough
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AddedReport } from '../../src/added/addedReport.ts';
import { addedRows } from '../../src/added/addedRows.ts';
import { loadTables } from '../../src/data/engine/loadTables.ts';
import { engineSource, type EngineSource } from '../../src/data/engineSource.ts';
import { restsOnAdded } from '../../src/data/sourceRow.ts';
import type { PlacedFigure } from '../../src/report/figuresCsv.ts';
import { heldRows } from '../support/heldRows.ts';
import { openWasmEngine } from '../support/wasmEngine.ts';

const published = async (file: string): Promise<ArrayBuffer> =>
  Uint8Array.from(readFileSync(new URL(`../../public/data/${file}`, import.meta.url))).buffer;

const report = (
  area: string,
  yearEnding: number,
  ...cells: [PlacedFigure['measure'], string, string, number][]
): AddedReport => ({
  id: 1,
  fileName: 'report.docx',
  isKept: false,
  figures: cells.map(([measure, category, level, value]) => ({
    area,
    year_ending: yearEnding,
    measure,
    category: category as PlacedFigure['category'],
    level: level as PlacedFigure['level'],
    value,
    quality: 'report',
    source: 'report.docx',
  })),
});

describe('figures that a person adds', () => {
  let source: EngineSource;
  beforeAll(async () => {
    const engine = await openWasmEngine();
    await loadTables(engine, published);
    source = engineSource(engine);
  });

  const take = async (...reports: AddedReport[]): Promise<void> => {
    const { figures, sources } = addedRows(reports);
    await source.takeIn(figures, sources);
  };
  const rowOf = async (measure: string, area: string, year: number) =>
    (await source.comparisonOf(measure)).find(
      (row) => row.area === area && row.year_ending === year,
    );

  it('go through the same definition as the published ones, in every measure they touch', async () => {
    await take(
      report(
        'Kent',
        2024,
        ['eligible', '1', 'all', 1_800],
        ['eligible', 'all', '2+3', 60],
        ['eligible', 'all', 'all', 2_400],
        ['category_1_rate_10_plus', '1', 'all', 110],
      ),
    );
    expect(await rowOf('category_1_count', 'Kent', 2024)).toMatchObject({
      value: 1_800,
      status: 'held',
    });
    expect(await rowOf('level_2_3_share', 'Kent', 2024)).toMatchObject({ value: 2.5 });
    const rate = await rowOf('category_1_rate', 'Kent', 2024);
    expect(rate).toMatchObject({ denominator_kind: 'population', published_value: 110 });
    expect(restsOnAdded(rate?.sources ?? null)).toBe(true);
  });

  it('stand in for a published figure of the same cell, and add a year that no one held', async () => {
    await take(report('Norfolk', 2019, ['eligible', '1', 'all', 1]), {
      ...report('Norfolk', 2026, ['eligible', '1', 'all', 1_500]),
      id: 2,
    });
    expect((await rowOf('category_1_count', 'Norfolk', 2019))?.value).toBe(1);
    expect((await rowOf('category_1_count', 'Norfolk', 2026))?.value).toBe(1_500);
  });

  it('are those of the nation too, and keep the quality they were read with', async () => {
    const national = report('England and Wales', 2026, ['eligible', '1', 'all', 60_000]);
    const figures = national.figures.map((figure) => ({ ...figure, quality: 'bulletin' as const }));
    await take({ ...national, figures });
    expect(await rowOf('category_1_count', 'England and Wales', 2026)).toMatchObject({
      value: 60_000,
      quality: 'bulletin',
    });
  });

  it('leave nothing behind when they are removed', async () => {
    await take();
    for (const measure of ['category_1_count', 'category_1_rate', 'level_2_3_share']) {
      expect(await source.comparisonOf(measure)).toEqual(await heldRows(measure));
    }
  });
});
