import type { AddedFigure, AddedReport } from '../../added/addedReport.ts';
import { countOf } from '../../words/numbers.ts';
import type { AddedReports } from './addedReports.svelte.ts';
import { placesWords } from './placesWords.ts';
import type { Reading, Readings } from './readings.svelte.ts';
import { addedFiguresOf, whatIsMissing, type Review } from './review.ts';

type NewReport = Omit<AddedReport, 'id'>;

const reportOf = (review: Review, isKept: boolean): NewReport | null => {
  const figures = addedFiguresOf(review);
  return figures && { fileName: review.document.fileName, figures, isKept };
};

/** The place where files become added figures: what was read, what was added, and what was just done. */
export class Desk {
  readonly readings: Readings;
  readonly added: AddedReports;
  /** What was added last, for the sentence that says so; `null` before. */
  last = $state.raw<{ text: string; figures: readonly AddedFigure[] } | null>(null);
  /** What could not be had of the last drop, in words. */
  dropProblems = $state.raw<readonly string[]>([]);
  readonly #onadded: (figures: readonly AddedFigure[]) => void;

  /** @param onadded called with what was added last, so that other pages can turn to it */
  constructor(
    readings: Readings,
    added: AddedReports,
    onadded: (figures: readonly AddedFigure[]) => void,
  ) {
    this.readings = readings;
    this.added = added;
    this.#onadded = onadded;
  }

  /** Takes chosen or dropped files and reads them. */
  take(files: readonly File[], problems: readonly string[] = []): void {
    this.dropProblems = problems;
    if (files.length > 0) this.readings.read(files);
  }

  /** The readings that lack nothing and can be added as they are. */
  readonly ready = $derived.by(() =>
    this.readings.list.flatMap((one) =>
      one.state === 'read' && whatIsMissing(one.review) === null ? [one] : [],
    ),
  );

  /**
   * Adds readings, which then leave the list. Those that lack something stay.
   * @param isKept whether they are kept in this browser for the next visit
   */
  add(readings: readonly Reading[], isKept: boolean): void {
    const reports: NewReport[] = [];
    const done: number[] = [];
    for (const one of readings) {
      const report = one.state === 'read' ? reportOf(one.review, isKept) : null;
      if (!report) continue;
      reports.push(report);
      done.push(one.id);
    }
    if (reports.length === 0) return;
    this.added.add(reports);
    this.readings.dismiss(...done);
    const figures = reports.flatMap((report) => report.figures);
    const text = `${countOf(figures.length, 'figure')} of ${placesWords(figures)} ${figures.length === 1 ? 'was' : 'were'} added. They take part in every view.`;
    this.last = { text, figures };
    this.#onadded(figures);
  }
}
