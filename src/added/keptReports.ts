import { addedCsv } from './addedCsv.ts';
import { isAddedFigure, type AddedFigure, type AddedReport } from './addedReport.ts';
import { readAddedCsv } from './readAddedCsv.ts';

/** Where added reports are kept across visits, if the person wants that. */
export const storageKey = 'mappa-added-reports';
const version = 2;

/** What was kept, and what of it could no longer be read. */
export interface KeptReports {
  reports: AddedReport[];
  /** What to tell the person; `null` if all is well. */
  problem: string | null;
}

const nothing: KeptReports = { reports: [], problem: null };

/** The storage of the window; `null` where the browser refuses it. */
export function storageOf(window: { readonly localStorage: Storage }): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // The browser refuses storage to this page: the reports are then held for this visit only.
    return null;
  }
}

/** The figures of a kept report: as CSV since version 2, as a list before it; `null` if neither. */
function figuresOf(kept: Record<string, unknown>, fileName: string): AddedFigure[] | null {
  const { csv, figures } = kept;
  if (typeof csv === 'string') {
    const reading = readAddedCsv(csv, fileName);
    if (reading.unread.length > 0) return null;
    return reading.figures.map(({ line: _line, wording: _wording, ...figure }) => figure);
  }
  if (!Array.isArray(figures) || figures.length === 0) return null;
  // Version 1 knew reports alone, each read from its own file.
  const read: unknown[] = figures.map((figure: unknown) =>
    typeof figure === 'object' ? { quality: 'report', source: fileName, ...figure } : figure,
  );
  return read.every(isAddedFigure) ? read : null;
}

function reportOf(kept: unknown): AddedReport | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const record = kept as Record<string, unknown>;
  const { id, fileName } = record;
  if (!Number.isInteger(id) || typeof fileName !== 'string') return null;
  try {
    const figures = figuresOf(record, fileName);
    return figures && { id: id as number, fileName, figures, isKept: true };
  } catch {
    // A CSV in which nothing can be read is lost like one of another shape, and named with it.
    return null;
  }
}

/** Reads what was kept. Never throws: what cannot be read is left where it is, and named. */
export function readKept(storage: Storage | null): KeptReports {
  const text = storage?.getItem(storageKey) ?? null;
  if (text === null) return nothing;
  try {
    const kept: unknown = JSON.parse(text);
    const list =
      typeof kept === 'object' && kept !== null && 'reports' in kept ? kept.reports : null;
    if (Array.isArray(list)) {
      const reports = list.map(reportOf).filter((report) => report !== null);
      const lost = list.length - reports.length;
      return {
        reports,
        problem:
          lost === 0
            ? null
            : `${lost} of the ${list.length} reports kept in this browser could not be read and are left out. Add them again from their files.`,
      };
    }
  } catch {
    // What stands there is no JSON: the message below says so.
  }
  return {
    ...nothing,
    problem:
      'The reports kept in this browser could not be read. Add them again from their files; what was kept is replaced then.',
  };
}

/** Kept figures take a third of the room as CSV, and a country of twelve years fits. */
const written = ({ id, fileName, figures }: AddedReport) => ({
  id,
  fileName,
  csv: addedCsv(figures),
});

/**
 * Keeps those of the reports that the person wants kept, and nothing else.
 * @returns what to tell the person; `null` if all is well. What was kept before then still is.
 */
export function keep(storage: Storage | null, reports: readonly AddedReport[]): string | null {
  const kept = reports.filter(({ isKept }) => isKept);
  if (!storage) {
    return kept.length > 0
      ? 'This browser does not let the page keep anything. The figures take part until you close the page; save them as a file to have them again.'
      : null;
  }
  try {
    if (kept.length === 0) storage.removeItem(storageKey);
    else storage.setItem(storageKey, JSON.stringify({ version, reports: kept.map(written) }));
    return null;
  } catch {
    return 'The figures could not be kept: the browser has no room left for this page. They take part until you close the page; save them as a file to have them again.';
  }
}
