import { addedRows } from '../../added/addedRows.ts';
import type { AddedReport } from '../../added/addedReport.ts';
import { keep, readKept } from '../../added/keptReports.ts';

/** The reports that a person added in this browser. */
export class AddedReports {
  reports = $state.raw<readonly AddedReport[]>([]);
  /** Whether they are kept across visits. */
  keeps = $state(false);
  /** What to tell the person about keeping them; `null` if all is well. */
  problem = $state<string | null>(null);
  /** The reports as rows for the engine. */
  readonly rows = $derived(addedRows(this.reports));
  readonly #storage: Storage | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
    const kept = readKept(storage);
    this.reports = kept.reports;
    this.keeps = kept.keeps;
    this.problem = kept.problem;
  }

  /** Adds a report; an earlier one of the same area and year is replaced. */
  add(report: Omit<AddedReport, 'id'>): void {
    const id = 1 + Math.max(0, ...this.reports.map((one) => one.id));
    const others = this.reports.filter(
      (one) => one.area !== report.area || one.yearEnding !== report.yearEnding,
    );
    this.#change([...others, { ...report, id }], this.keeps);
  }

  remove(id: number): void {
    this.#change(
      this.reports.filter((one) => one.id !== id),
      this.keeps,
    );
  }

  /** Keeps the reports across visits, or no longer. */
  setKeeps(keeps: boolean): void {
    this.#change(this.reports, keeps);
  }

  #change(reports: readonly AddedReport[], keeps: boolean): void {
    this.reports = reports;
    this.keeps = keeps;
    this.problem = keep(this.#storage, reports, keeps);
  }
}
