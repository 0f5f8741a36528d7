/** A place in the matrix: 0 in `column` is the heading of the row. */
export interface MatrixPlace {
  row: number;
  column: number;
}

/**
 * Where a key leads in a matrix: arrows to the next cell, Home and End to the ends of the row, with
 * Control to those of the matrix. `null`: the key does nothing.
 */
export function stepThroughMatrix(
  { row, column }: MatrixPlace,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  size: { rows: number; columns: number },
): MatrixPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  switch (key) {
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return null;
  }
}
