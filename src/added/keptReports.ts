import { isAddedReport, type AddedReport } from './addedReport.ts';

/** Where added reports are kept across visits, if the person wants that. */
export const storageKey = 'mappa-added-reports';
const version = 1;

/** What was kept, and what of it could no longer be read. */
export interface KeptReports {
  reports: AddedReport[];
  /** Whether the person wants reports to be kept. */
  keeps: boolean;
  /** What to tell the person; `null` if all is well. */
  problem: string | null;
}

const nothing: KeptReports = { reports: [], keeps: false, problem: null };

/** The storage of the window; `null` where the browser refuses it. */
export function storageOf(window: { readonly localStorage: Storage }): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // The browser refuses storage to this page: the reports are then held for this visit only.
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
      const reports = list.filter(isAddedReport);
      const lost = list.length - reports.length;
      return {
        reports,
        keeps: true,
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

/**
 * Keeps the reports, or removes what was kept.
 * @returns what to tell the person; `null` if all is well
 */
export function keep(
  storage: Storage | null,
  reports: readonly AddedReport[],
  keeps: boolean,
): string | null {
  if (!storage) {
    return keeps
      ? 'This browser does not let the page keep anything. The reports take part until you close the page; export them as CSV to keep them.'
      : null;
  }
  try {
    if (keeps) storage.setItem(storageKey, JSON.stringify({ version, reports }));
    else storage.removeItem(storageKey);
    return null;
  } catch {
    return 'The reports could not be kept: the browser has no room left for this page. They take part until you close the page; export them as CSV to keep them.';
  }
}
