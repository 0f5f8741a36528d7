import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAddedSource } from '../data/sourceRow.ts';
import type { AddedReport } from './addedReport.ts';
import { addedRows } from './addedRows.ts';
import { keep, readKept, storageKey, storageOf } from './keptReports.ts';

const report = (id: number, value: number, yearEnding = 2025): AddedReport => ({
  id,
  fileName: 'kent.docx',
  area: 'Kent',
  yearEnding,
  figures: [
    {
      area: 'Kent',
      year_ending: yearEnding,
      measure: 'eligible',
      category: '1',
      level: 'all',
      value,
    },
  ],
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
    expect(keep(place, [report(1, 2_000)], true)).toBe(null);
    expect(readKept(place)).toEqual({ reports: [report(1, 2_000)], keeps: true, problem: null });
    expect(keep(place, [report(1, 2_000)], false)).toBe(null);
    expect(readKept(place)).toEqual({ reports: [], keeps: false, problem: null });
  });

  it('say so when the browser has no room or lets nothing be kept', () => {
    expect(keep(storage(null, true), [report(1, 5)], true)).toContain('no room left');
    expect(keep(null, [report(1, 5)], true)).toContain('does not let the page keep anything');
    expect(keep(null, [report(1, 5)], false)).toBe(null);
    const refusing = {
      get localStorage(): Storage {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(storageOf(refusing)).toBe(null);
  });

  it('survive whatever else stands in the storage: what can be read is read, the rest is named', () => {
    const half = JSON.stringify({ reports: [report(1, 5), { ...report(2, 5), area: 'Atlantis' }] });
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
