import { median, quantile } from 'd3-array';

/** The middle of several measurements. @throws Error without any */
export function middleOf(values: readonly number[]): number {
  const middle = median(values);
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

/** The value that 95 of 100 measurements do not pass. @throws Error without any */
export function nearlyAllOf(values: readonly number[]): number {
  const high = quantile(values, 0.95);
  if (high === undefined) throw new Error('Nothing was measured.');
  return high;
}

/** One line of the table of results. */
export interface Row {
  what: string;
  measured: string;
  goal: string;
}

/** The results as a Markdown table. */
export const markdownTable = (rows: readonly Row[]): string =>
  ['| what | measured | goal |', '| --- | --- | --- |']
    .concat(rows.map(({ what, measured, goal }) => `| ${what} | ${measured} | ${goal} |`))
    .join('\n');
