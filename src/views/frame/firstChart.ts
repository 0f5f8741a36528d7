/** The mark set when the first marks of real data have been painted. */
const name = 'first-chart';

/** Sets the mark, unless it is set already: the first chart is first only once. */
export function markFirstChart(): void {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
