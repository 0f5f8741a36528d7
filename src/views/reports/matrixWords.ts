import { countOf } from '../../words/numbers.ts';
import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import { figureMeasures } from '../../vocabulary/figureMeasures.ts';
import type { CellState, MatrixCell } from './matrix.ts';

/** Headings that fit a narrow column; a kind without one goes by its title. */
const shortTitles: Partial<Record<FigureMeasureId, string>> = {
  eligible: 'MAPPA-eligible',
  managed_level_2_3: 'Managed at Level 2 or 3',
  returned_to_custody: 'Returned to custody',
  shpo_breach: 'Returned, SHPO breach',
  notification_breach: 'Breach of notification',
  lifetime_notification_revoked: 'Lifetime notification revoked',
  shpo: 'SHPOs',
  shpo_foreign_travel: 'SHPOs, foreign travel',
  notification_order: 'Notification Orders',
  foreign_travel_order: 'Foreign Travel Orders',
  sro_breach_notification: 'SRO breach',
  category_1_rate_10_plus: 'Published rate',
  category_1_one_in_n_10_plus: 'Published one in N',
  category_1_rate_all_ages: 'Rate before 2010',
};

const titleOf = new Map(figureMeasures.map(({ id, title }) => [id, title]));

/** The title of a kind of figures. */
export const measureTitle = (id: FigureMeasureId): string => titleOf.get(id) ?? id;

/** The heading of a column of the matrix. */
export const measureHeading = (id: FigureMeasureId): string => shortTitles[id] ?? measureTitle(id);

/** What a cell of the matrix shows: a state is never told by colour alone. */
export function cellText({ state, read, withheld, expected }: MatrixCell): string {
  switch (state) {
    case 'read':
      return String(read);
    case 'partly':
      return `${read + withheld}/${expected}`;
    case 'doubted':
      return `⚑ ${read}`;
    case 'withheld':
      return '–';
    case 'none':
      return '·';
  }
}

/** The states with the sign of each, for the key. */
export const stateKey: readonly { state: CellState; sign: string; words: string }[] = [
  { state: 'read', sign: '9', words: 'figures read' },
  { state: 'doubted', sign: '⚑ 9', words: 'something to look at' },
  { state: 'partly', sign: '6/9', words: 'fewer than other rows have' },
  { state: 'withheld', sign: '–', words: 'a mark stands for the number' },
  { state: 'none', sign: '·', words: 'nothing was read' },
];

/** A cell of the matrix for those who hear it. */
export function cellLabel(row: string, cell: MatrixCell): string {
  const parts = [
    cell.read === 0 ? 'no figure read' : `${countOf(cell.read, 'figure')} read`,
    ...(cell.state === 'partly' ? [`of ${cell.expected} that others have`] : []),
    ...(cell.withheld > 0 ? [`${countOf(cell.withheld, 'mark')} for no number`] : []),
    ...(cell.doubts > 0 ? [countOf(cell.doubts, 'doubt')] : []),
  ];
  return `${row}, ${measureHeading(cell.measure)}: ${parts.join(', ')}`;
}
