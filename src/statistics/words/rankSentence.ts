import { areaCount } from '../../vocabulary/areas.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { TooFewAreas } from '../fewestAreas.ts';
import type { RankOfOne } from '../ranks/rankIntervalOf.ts';
import type { RankInterval, Ranks } from '../ranks/rankIntervals.ts';
import type { AreaFigure } from '../areaFigure.ts';
import { awaitsCheck } from './flagSentence.ts';
import { confidenceWords, ordinal } from './measureWords.ts';

/** Why there is neither rank nor funnel. */
export const tooFewAreasSentence = ({ areas, needed }: TooFewAreas): string =>
  areas === 0
    ? `None of the ${areaCount} areas has a figure, so there is nothing to rank.`
    : `Only ${formatNumber(areas)} of ${areaCount} areas ${areas === 1 ? 'has' : 'have'} a figure: too few to rank them or to say what is unusual, which takes ${formatNumber(needed)}.`;

/** A range of ranks in words. */
function spanWords({ first, last }: RankInterval, areas: number): string {
  const span = first === last ? ordinal(first) : `${ordinal(first)} to ${ordinal(last)}`;
  return `${span} of the ${formatNumber(areas)} areas that have a figure`;
}

/** The rank interval of one area: "4th to 15th of the 31 areas that have a figure". */
export function rankWords(ranks: Ranks, code: string): string | null {
  const rank = ranks.ranks.find((one) => one.code === code);
  if (!rank) return null;
  return spanWords(rank, ranks.areas);
}

/**
 * The rank of an area that is spoken of alone, with its interval; empty where it has no figure.
 * @param figure its figure, where it may await a check
 */
export function rankSentence(
  answer: RankOfOne | TooFewAreas | null,
  figure: Pick<AreaFigure, 'flag'> = {},
): string {
  if (!answer) return '';
  if (answer.kind === 'too_few_areas') return tooFewAreasSentence(answer);
  const { rank, areas, confidence } = answer;
  const others = areas - 1;
  const apart =
    rank.alike.length === 0
      ? 'and it can be told apart from every other'
      : rank.alike.length === others
        ? 'and it cannot be told apart from any other'
        : `and it cannot be told apart from ${formatNumber(rank.alike.length)} of the others`;
  return `Counted from the highest, ${rank.name}${awaitsCheck(figure)} could be ${spanWords(rank, areas)} (${confidenceWords(confidence)} for this area taken alone), ${apart}.`;
}
