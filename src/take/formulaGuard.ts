/**
 * A spreadsheet takes a cell that starts like a formula for one, whatever its quotes. In CSV
 * nothing says otherwise, so such a text gets an apostrophe in front, which spreadsheets know as
 * the mark of a text. OWASP, "CSV injection", lists the characters that start a formula.
 *
 * Guarded are texts alone, never numbers: -3.5 stays -3.5. Where a spreadsheet splits at semicolons
 * or tabs, as it does in many countries, or takes a line break for a new row, the piece behind them
 * counts as a start too. A start that has apostrophes already gets one more, so that taking one
 * away from every guarded start always gives the text back.
 */

/** Characters that a reader may drop before it looks at what the cell starts with. */
const unseen = String.raw`(?:(?![\t\r\n])[\p{Cc}\p{Cf}\p{Z}])*`;
const formulaStart = new RegExp(String.raw`(^|[;\t\r\n])(?='*${unseen}[=+\-@＝＋－＠])`, 'gu');
const dropsItsStart = /^(?='*[\t\r\n])/u;

/** A text that no spreadsheet takes for a formula; texts without danger stay as they are. */
export const guardFormula = (text: string): string =>
  text.replace(formulaStart, "$1'").replace(dropsItsStart, "'");

const guardedStart = new RegExp(String.raw`(^|[;\t\r\n])'(?='*${unseen}[=+\-@＝＋－＠])`, 'gu');
const guardedDrop = /^'(?='*[\t\r\n])/u;

/** The text that was guarded: one apostrophe is taken away from every guarded start. */
export const withoutGuard = (text: string): string =>
  text.replace(guardedDrop, '').replace(guardedStart, '$1');
