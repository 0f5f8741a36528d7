import type { MeanKind } from '../../vocabulary/peerGroups.ts';
import { compareWithPeers } from '../peers/comparePeers.ts';
import type { PeerGroup } from '../peers/peerGroups.ts';
import { peerSensitivity } from '../peers/peerSensitivity.ts';
import { areaCount } from '../../vocabulary/areas.ts';
import { formatNumber } from '../../words/numbers.ts';
import type { AreaFigure, Scale } from '../areaFigure.ts';
import type { FunnelAnswer } from '../funnel/funnel.ts';
import { periodInSentence } from '../../words/period.ts';
import { smallNumberSentence } from './figureSentence.ts';
import { findingSentence, placeSentence } from './findingSentence.ts';
import { flagSentences } from './flagSentence.ts';
import { areaInFunnelSentence, funnelSentence, whyLimitsDiffer } from './funnelSentence.ts';
import { joined, type WordedMeasure } from './measureWords.ts';
import { caveatOf, funnelOfYear, type ParagraphFacts } from './paragraphs.ts';
import { takenAsPublishedSentence } from './publishedRateSentence.ts';
import { peerSentence, sensitivitySentence } from './peerSentence.ts';

const scaleOf = ({ intervalMethod: method, per }: WordedMeasure): Scale => ({ method, per });

/** Why nothing can be said to stand out. */
function whyNothingStandsOut(answer: FunnelAnswer): string {
  switch (answer.kind) {
    case 'no_denominator':
      return 'A count follows the size of an area; choose its rate to see what stands out.';
    case 'too_few_areas':
      return `Only ${formatNumber(answer.areas)} of ${areaCount} areas ${answer.areas === 1 ? 'has' : 'have'} a figure: too few to say what stands out.`;
    case 'all_zero':
      return 'Every area with a figure stands at zero.';
    case 'funnel':
      return '';
  }
}

/** What is to be seen of one area among all: its figure, and whether it stands out. */
export function benchmarkFinding(facts: ParagraphFacts, code: string): string {
  const figure = facts.figures.find((one) => one.code === code);
  const answer = funnelOfYear(facts);
  const point =
    answer.kind === 'funnel' ? answer.points.find((one) => one.code === code) : undefined;
  if (!figure) return findingSentence(facts, [code]);
  if (!point) return joined(placeSentence(facts, figure), whyNothingStandsOut(answer));
  return joined(
    placeSentence(facts, figure),
    point.adjusted === 'inside'
      ? 'It does not stand out: areas differ as much anyway.'
      : `It stands out: it is farther ${point.zScore > 0 ? 'above' : 'below'} the others than areas differ anyway.`,
  );
}

/** The paragraph of the funnel, with the chosen areas in it. */
export function funnelParagraph(facts: ParagraphFacts, codes: readonly string[]): string {
  const { measure, year, figures } = facts;
  const answer = funnelOfYear(facts);
  return joined(
    `${measure.title}, ${periodInSentence(measure.period, year)}.`,
    funnelSentence(answer, measure),
    ...(answer.kind === 'funnel'
      ? [
          ...codes.map((code) =>
            areaInFunnelSentence(
              answer,
              code,
              measure,
              figures.find((figure) => figure.code === code),
            ),
          ),
          whyLimitsDiffer(answer),
          takenAsPublishedSentence('funnel', figures),
        ]
      : []),
    flagSentences(figures, measure),
    caveatOf(measure),
  );
}

/**
 * The paragraph of an area beside its peers: the rule that chose them, the comparison, and whether
 * another choice would change it.
 * @param groups all peer groups of the area, the chosen one among them
 */
export function peerParagraph(
  facts: ParagraphFacts,
  area: AreaFigure,
  groups: readonly PeerGroup[],
  chosen: PeerGroup,
  mean: MeanKind,
): string {
  const { measure, year, figures } = facts;
  const scale = scaleOf(measure);
  const opening = `${measure.title}, ${periodInSentence(measure.period, year)}.`;
  if (measure.denominator === null) {
    return `${opening} A count follows the size of an area, so it is not set against peers; choose its rate for that.`;
  }
  const compared = figures.filter(
    ({ code }) => code === area.code || chosen.members.includes(code),
  );
  return joined(
    opening,
    `Peers: ${chosen.rule}`,
    peerSentence(compareWithPeers(area, chosen.members, figures, scale, mean), measure),
    sensitivitySentence(peerSensitivity(area, groups, figures, scale, mean), chosen.id),
    smallNumberSentence(area),
    takenAsPublishedSentence('peers', compared),
    flagSentences(compared, measure),
    caveatOf(measure),
  );
}
