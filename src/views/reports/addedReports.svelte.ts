import { addedRows } from '../../added/addedRows.ts';
import type { AddedReport } from '../../added/addedReport.ts';
import { keep, readKept } from '../../added/keptReports.ts';
import { replaces } from '../../added/replaced.ts';

/** What a person added in this browser. */
export class AddedReports {
  reports = $state.raw<readonly AddedReport[]>([]);
  /** What to tell the person about keeping them; `null` if all is well. */
  problem = $state<string | null>(null);
  /** The reports as rows for the engine. */
  readonly rows = $derived(addedRows(this.reports));
  /** Reports that are lost when the page is closed: neither kept nor saved as a file. */
  readonly unsaved = $derived(
    this.reports.filter(({ id, isKept }) => !isKept && !this.#saved.includes(id)),
  );
  /** Whether this browser lets the page keep anything. */
  readonly canKeep: boolean;
  #saved = $state.raw<readonly number[]>([]);
  readonly #storage: Storage | null;
  #isLoaded = false;

  constructor(storage: Storage | null) {
    this.#storage = storage;
    this.canKeep = storage !== null;
  }

  /**
   * Reads what was kept, once: a country takes a while, and the first chart does not wait for it.
   * Every change does this first, so that nothing kept is overwritten unread.
   */
  load(): void {
    if (this.#isLoaded) return;
    this.#isLoaded = true;
    const kept = readKept(this.#storage);
    this.reports = kept.reports;
    this.problem = kept.problem;
  }

  /** Adds reports; earlier ones of which they have everything are replaced. */
  add(reports: readonly Omit<AddedReport, 'id'>[]): void {
    this.load();
    let all = this.reports;
    let id = Math.max(0, ...all.map((one) => one.id), ...this.#saved);
    for (const report of reports) {
      id += 1;
      all = [...all.filter((earlier) => !replaces(report, earlier)), { ...report, id }];
    }
    this.#change(all);
  }

  /** Removes a report, from the browser's storage too. */
  remove(id: number): void {
    this.#change(this.reports.filter((one) => one.id !== id));
  }

  /** Keeps a report across visits, or no longer. */
  setKept(id: number, isKept: boolean): void {
    this.#change(this.reports.map((one) => (one.id === id ? { ...one, isKept } : one)));
  }

  /** Notes that reports were saved as a file. */
  noteSaved(reports: readonly AddedReport[]): void {
    this.#saved = [...this.#saved, ...reports.map(({ id }) => id)];
  }

  #change(reports: readonly AddedReport[]): void {
    const kept = this.reports.filter(({ isKept }) => isKept).map(({ id }) => id);
    this.problem = keep(this.#storage, reports);
    // What the browser had no room for is not said to be kept.
    this.reports =
      this.problem === null
        ? reports
        : reports.map((one) => ({ ...one, isKept: one.isKept && kept.includes(one.id) }));
  }
}
