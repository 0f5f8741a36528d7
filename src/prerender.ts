import { render } from 'svelte/server';
import type { BreakRow } from './data/breakRow.ts';
import type { ComparisonRow } from './data/comparisonRow.ts';
import OpeningPage from './views/frame/OpeningPage.svelte';
import { openingMeasureId } from './vocabulary/measures.ts';

export { comparisonColumns, decodeComparison } from './data/comparisonDecode.ts';
export { readRows } from './data/parquet/readRows.ts';
export { openingMeasureId };

/** The opening view as HTML, for the build to put into the page. */
export const openingHtml = (rows: ComparisonRow[], breaks: BreakRow[]): string =>
  render(OpeningPage, { props: { rows, breaks } }).body;
