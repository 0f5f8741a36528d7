/** For each kind of id that stands in addresses: what an id is called now, by what it was called. */
export interface Renamed {
  pages: ReadonlyMap<string, string>;
  charts: ReadonlyMap<string, string>;
  measures: ReadonlyMap<string, string>;
  /** ONS codes by earlier codes or names. */
  areas: ReadonlyMap<string, string>;
}

/**
 * The redirect table. Whoever renames an id writes the old one here, so that links go on working;
 * an entry is never taken out. Names that readers type for ids stand here too.
 */
export const renamed: Renamed = {
  pages: new Map([
    ['map', 'overview'],
    ['add-a-report', 'reports'],
  ]),
  charts: new Map([
    ['small-multiples', 'multiples'],
    ['heat-map', 'heat'],
  ]),
  measures: new Map(),
  areas: new Map([['metropolitan', 'E23000001']]),
};
