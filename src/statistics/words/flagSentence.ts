import { formatNumber, listOf } from '../../words/numbers.ts';
import type { AreaFigure } from '../areaFigure.ts';
import { figureWords, joined, type WordedMeasure } from './measureWords.ts';

/** More flagged figures than these are named without their reasons. */
const mostReasons = 2;
/** More than these are counted only. */
const mostNamed = 8;

/** A figure that the checks of the figures doubt. */
export type FlaggedFigure = AreaFigure & { flag: string };

/** Whether a figure awaits a check. */
export const isFlagged = (figure: AreaFigure): figure is FlaggedFigure => figure.flag !== undefined;

/** What stands behind the value of a figure that awaits a check; empty behind any other. */
export const awaitsCheck = ({ flag }: Pick<AreaFigure, 'flag'>): string =>
  flag === undefined ? '' : ' (awaits a check)';

/** "Cleveland’s", "South Wales’". */
const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** Several reasons as parts of one sentence. */
const reasonOf = (flag: string): string => flag.replace(/\.\s+(?=\S)/g, '; ').replace(/\.$/, '');

/**
 * Why figures await a check: "Cleveland’s 222 awaits a check: 222 in 2023 stands far above both 166
 * in 2019 and 178 in 2024; check it before using it." Empty where none does.
 */
export function flagSentences(figures: readonly AreaFigure[], measure: WordedMeasure): string {
  const flagged = figures.filter(isFlagged);
  if (flagged.length > mostNamed) {
    return `${formatNumber(flagged.length)} figures await a check; each says why.`;
  }
  if (flagged.length > mostReasons) {
    const names = flagged.map((figure) => `${figure.name} ${figureWords(figure, measure)}`);
    return `${formatNumber(flagged.length)} figures await a check, and each says why: ${listOf(names)}.`;
  }
  return joined(
    ...flagged.map(
      (figure) =>
        `${possessive(figure.name)} ${figureWords(figure, measure)} awaits a check: ${reasonOf(figure.flag)}.`,
    ),
  );
}
