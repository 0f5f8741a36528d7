import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAddedSource } from '../data/sourceRow.ts';
import { addedFigures } from './added.fixtures.ts';
import { addedCsv } from './addedCsv.ts';
import type { AddedFigure, AddedReport } from './addedReport.ts';
import { addedRows } from './addedRows.ts';
import { keep, readKept, storageKey, storageOf } from './keptReports.ts';
import { replaces } from './replaced.ts';

const report = (id: number, value: number, more: Partial<AddedReport> = {}): AddedReport => ({
  id,
  fileName: 'kent.docx',
  isKept: true,
  figures: [
    {
      area: 'Kent',
      year_ending: 2025,
      measure: 'eligible',
      category: '1',
      level: 'all',
      value,
      quality: 'report',
      source: 'kent.docx',
    },
  ],
  ...more,
});

/** A storage that holds text, or refuses as a full or forbidden one does. */
function storage(text: string | null, refuses = false): Storage {
  let held = text;
  const refuse = (): void => {
    if (refuses) throw new DOMException('full', 'QuotaExceededError');
  };
  return {
    getItem: () => held,
    setItem: (_key: string, value: string) => {
      refuse();
      held = value;
    },
    removeItem: () => {
      refuse();
      held = null;
    },
  } as unknown as Storage;
}

describe('added reports', () => {
  it('are kept across visits only if the person wants it, and come back as they were', () => {
    const place = storage(null);
    expect(keep(place, [report(1, 2_000), report(2, 5, { isKept: false })])).toBe(null);
    expect(readKept(place)).toEqual({ reports: [report(1, 2_000)], problem: null });
    expect(keep(place, [report(1, 2_000, { isKept: false })])).toBe(null);
    expect(readKept(place)).toEqual({ reports: [], problem: null });
  });

  it('come back whatever they are and wherever they were read', () => {
    fc.assert(
      fc.property(addedFigures, (figures) => {
        const place = storage(null);
        keep(place, [report(3, 0, { figures, fileName: '=x.xlsx' })]);
        const [back] = readKept(place).reports;
        expect(back).toMatchObject({ id: 3, fileName: '=x.xlsx', isKept: true });
        expect(addedCsv(back?.figures ?? [])).toBe(addedCsv(figures));
      }),
    );
  });

  it('kept by the page as it was before still load', () => {
    const figure = {
      area: 'Kent',
      year_ending: 2025,
      measure: 'eligible',
      category: '1',
      level: 'all',
      value: 7,
    };
    const reportOfOld = { fileName: 'kent.docx', area: 'Kent', yearEnding: 2025 };
    const old = { version: 1, reports: [{ id: 4, ...reportOfOld, figures: [figure] }] };
    expect(readKept(storage(JSON.stringify(old)))).toEqual({
      reports: [report(4, 7)],
      problem: null,
    });
  });

  it('say so when the browser has no room or lets nothing be kept', () => {
    expect(keep(storage(null, true), [report(1, 5)])).toContain('no room left');
    expect(keep(null, [report(1, 5)])).toContain('does not let the page keep anything');
    expect(keep(null, [report(1, 5, { isKept: false })])).toBe(null);
    const refusing = {
      get localStorage(): Storage {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(storageOf(refusing)).toBe(null);
  });

  it('survive whatever else stands in the storage: what can be read is read, the rest is named', () => {
    const place = storage(null);
    keep(place, [report(1, 5), report(2, 6)]);
    const half = (place.getItem('') ?? '').replace(
      '2025,eligible,1,all,6',
      '2025,unicorns,1,all,6',
    );
    expect(readKept(storage(half))).toMatchObject({
      reports: [report(1, 5)],
      problem: expect.stringContaining('1 of the 2 reports') as string,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { reports, problem } = readKept(storage(text));
        expect(reports).toEqual([]);
        expect(problem === null || problem.includes('Add them again')).toBe(true);
      }),
    );
    expect(readKept(storage(null)).problem).toBe(null);
    expect(storageKey).toMatch(/^mappa-/);
  });

  it('take the place of an earlier one only if they are the same file again or have all of it', () => {
    const earlier = report(1, 5);
    const [figure] = earlier.figures as [AddedFigure];
    const other = { ...figure, measure: 'shpo' } as const;
    expect(replaces(report(2, 6), earlier)).toBe(true);
    const renamed = { ...report(2, 6), fileName: 'other.pdf' };
    expect(replaces(renamed, earlier)).toBe(true);
    expect(replaces({ ...renamed, figures: [other] }, earlier)).toBe(false);
    expect(replaces({ ...renamed, figures: [other, figure] }, earlier)).toBe(true);
    expect(replaces({ ...earlier, figures: [other] }, earlier)).toBe(true);
    expect(replaces({ ...earlier, figures: [{ ...figure, area: 'Surrey' }] }, earlier)).toBe(false);
  });

  it('become rows with a source of their own; of two that say something of a figure the later counts', () => {
    const { figures, sources } = addedRows([report(1, 10), report(2, 12)]);
    expect(figures).toEqual([
      {
        area: 'Kent',
        area_code: 'E23000032',
        year_ending: 2025,
        measure: 'eligible',
        category: '1',
        level: 'all',
        value: 12,
        quality: 'report',
        source: firstAddedSource + 2,
      },
    ]);
    expect(sources.map(({ title }) => title)).toEqual([
      'Added by you: kent.docx',
      'Added by you: kent.docx',
    ]);
  });
});
