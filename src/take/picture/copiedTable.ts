import type { Status } from '../../vocabulary/status.ts';
import { statusTitles } from '../../vocabulary/status.ts';
import { escaped } from './texts.ts';

/** A figure of a chart. */
export interface ChartFigure {
  code: string;
  name: string;
  year: number;
  status: Status;
  value: number | null;
  /** Bounds of the 95% interval. */
  low: number | null;
  high: number | null;
  numerator?: number | null;
  denominator?: number | null;
}

/** The figures of a chart with what must go with them. */
export interface ChartTable {
  /** The measure with its unit. */
  title: string;
  figures: readonly ChartFigure[];
  /** The range of ranks of each area, where the chart shows them. */
  ranks?: ReadonlyMap<string, string> | undefined;
  /** Below the table: source, day, link. */
  notes: readonly string[];
}

const heading = [
  'Area',
  'Year',
  'Value',
  '95% interval from',
  '95% interval to',
  'Numerator',
  'Denominator',
  'Status',
] as const;
const rankHeading = 'Ranks it could have';

type Cell = string | number;

function rowsOf({ figures, ranks }: ChartTable): Cell[][] {
  const rows = figures.map((figure) => [
    figure.name,
    figure.year,
    figure.value ?? '',
    figure.low ?? '',
    figure.high ?? '',
    figure.numerator ?? '',
    figure.denominator ?? '',
    statusTitles[figure.status],
    ...(ranks ? [ranks.get(figure.code) ?? ''] : []),
  ]);
  return [[...heading, ...(ranks ? [rankHeading] : [])], ...rows];
}

/** A tab or line inside a cell would begin another one. */
const inCell = (cell: Cell): string => String(cell).replace(/\s+/g, ' ');

/**
 * A table for the clipboard: as text with tabs for spreadsheets, and as HTML for documents and
 * mail. Numbers are not rounded.
 */
export function copiedTable(table: ChartTable): { text: string; html: string } {
  const rows = rowsOf(table);
  const cells = (row: Cell[], tag: 'th' | 'td'): string =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(String(cell))}</${tag}>`).join('')}</tr>`;
  const [head = [], ...body] = rows;
  const notes = table.notes.map((note) => `<p>${escaped(note)}</p>`).join('');
  return {
    text: [
      ...rows.map((row) => row.map(inCell).join('\t')),
      '',
      ...[table.title, ...table.notes].map(inCell),
    ].join('\n'),
    html: `<table><caption>${escaped(table.title)}</caption><thead>${cells(head, 'th')}</thead><tbody>${body.map((row) => cells(row, 'td')).join('')}</tbody></table>${notes}`,
  };
}
