/** What a cell of a table says: a number, a mark that there is none, nothing, or something else. */
export type CellValue =
  { kind: 'number'; value: number } | { kind: 'absent' } | { kind: 'blank' } | { kind: 'text' };

const footnoteMarks =
  /(\s*(\[[^\]]{0,6}\]|\([a-z0-9]{1,2}\)|[\u00b9\u00b2\u00b3\u2070-\u2079*†‡§]))+$/i;
/** A number of two digits or more that stands raised alone may be a figure, and is looked at. */
const marksAlone = /^(\[(?!\d{2,}\])[^\]]{0,6}\])+$/;
const absent = /^([-\u2010-\u2015\u2212]{1,3}|n\/?a|not applicable|not available|\.\.|:|\*+)$/i;
const plain = /^\d{1,7}(\.\d{1,2})?$/;
const grouped = /^\d{1,3}([, \u00a0\u2009\u202f']\d{3})+(\.\d{1,2})?$/;

/** Reads the text of a cell. A dash is not a zero: it says that there is no figure. */
export const cellValue = (text: string): CellValue => {
  const trimmed = text.trim();
  if (trimmed === '' || marksAlone.test(trimmed)) return { kind: 'blank' };
  if (absent.test(trimmed)) return { kind: 'absent' };
  const bare = trimmed.replace(footnoteMarks, '').trim();
  if (bare === '' && trimmed.startsWith('[')) return { kind: 'text' };
  if (bare === '' || absent.test(bare)) return { kind: 'absent' };
  if (!plain.test(bare) && !grouped.test(bare)) return { kind: 'text' };
  return { kind: 'number', value: Number(bare.replace(/[^\d.]/g, '')) };
};

/** Whether a cell holds a number or the mark that there is none. */
export const isFigure = (text: string): boolean => {
  const { kind } = cellValue(text);
  return kind === 'number' || kind === 'absent';
};
