import type { Verdict } from '../../statistics/comparison/compare.ts';

/** A sign for each verdict, told apart by its shape, so that it holds in grey too. */
export const verdictGlyphs: Record<Verdict, string> = {
  higher: '▲',
  lower: '▼',
  not_distinguishable: '○',
};
