import { countOf, formatNumber } from '../../words/numbers.ts';
import { firstYearWithCategory4 } from '../comparison/nationIsComparable.ts';
import { fewestAreas } from '../fewestAreas.ts';
import { fewestPeers } from '../peers/comparePeers.ts';
import { smallCount, unreliableCount } from '../smallNumbers.ts';

/** How many of the measures of an area each thing cannot be said of. */
export interface UnsaidFacts {
  /** The year asked for. */
  year: number;
  /** Measures with a figure. */
  figures: number;
  /** Those whose figure is of an earlier year. */
  earlier: number;
  /** Plain counts among them. */
  counts: number;
  /** Measures, counts left out, for which too few areas have a figure to rank or to judge them. */
  tooFewAreas: number;
  /** Measures, counts left out, for which too few peers have a figure. */
  tooFewPeers: number;
  /** Measures, counts left out, whose national figure counts other people, or is not held. */
  nationDiffers: number;
  nationNotHeld: number;
  /** Changes that a break in comparability forbids, and those without an earlier figure. */
  acrossBreak: number;
  noEarlierFigure: number;
  /** Figures that rest on a small count, and on a denominator known only as an interval. */
  smallCounts: number;
  /** Figures that rest on 5 to 19. */
  unreliable: number;
  vague: number;
  /** Rates published without their count. */
  publishedRates: number;
  /** Figures that the checks doubt. */
  flagged: number;
}

const has = (count: number): string => (count === 1 ? 'has' : 'have');

/** What cannot be said of an area's figures, one sentence a reason; empty for no figures. */
export function unsaidSentences(facts: UnsaidFacts): string[] {
  const { year, figures, earlier, counts } = facts;
  const sentences: [number, string][] = [
    [
      earlier,
      `${countOf(earlier, 'figure')} of ${formatNumber(figures)} ${earlier === 1 ? 'is' : 'are'} of an earlier year than ${year}, because none is held for ${year}; each says its year.`,
    ],
    [
      facts.tooFewAreas,
      `${countOf(facts.tooFewAreas, 'measure')} ${has(facts.tooFewAreas)} neither rank nor funnel: fewer than ${fewestAreas} areas have a figure.`,
    ],
    [
      facts.tooFewPeers,
      `${countOf(facts.tooFewPeers, 'measure')} cannot be set against the peers: fewer than ${fewestPeers} of them have a figure.`,
    ],
    [
      facts.nationDiffers,
      `${countOf(facts.nationDiffers, 'measure')} cannot be set against the rest of England and Wales: from ${firstYearWithCategory4} the national figure includes Category 4.`,
    ],
    [
      facts.nationNotHeld,
      `${countOf(facts.nationNotHeld, 'measure')} cannot be set against the rest of England and Wales: the national figure is not held or does not fit.`,
    ],
    [
      counts,
      `${countOf(counts, 'count')} ${counts === 1 ? 'is' : 'are'} neither ranked nor judged: a large area counts more because it is large.`,
    ],
    [
      facts.acrossBreak,
      `${countOf(facts.acrossBreak, 'change')} ${facts.acrossBreak === 1 ? 'is' : 'are'} not given: the years stand on two sides of a break in comparability.`,
    ],
    [
      facts.noEarlierFigure,
      `${countOf(facts.noEarlierFigure, 'change')} ${facts.noEarlierFigure === 1 ? 'is' : 'are'} not given: no earlier figure is held.`,
    ],
    [
      facts.smallCounts,
      `${countOf(facts.smallCounts, 'figure')} ${facts.smallCounts === 1 ? 'rests' : 'rest'} on a count under ${smallCount}, which a single case moves far.`,
    ],
    [
      facts.unreliable,
      `${countOf(facts.unreliable, 'figure')} ${facts.unreliable === 1 ? 'rests' : 'rest'} on a count of ${smallCount} to ${unreliableCount - 1}: the Office for National Statistics marks such rates as unreliable.`,
    ],
    [
      facts.vague,
      `${countOf(facts.vague, 'figure')} ${facts.vague === 1 ? 'rests' : 'rest'} on a denominator known only as an interval; the 95% intervals allow for that.`,
    ],
    [
      facts.publishedRates,
      `${countOf(facts.publishedRates, 'figure')} ${facts.publishedRates === 1 ? 'is a rate' : 'are rates'} as published, whose count is not held; the 95% intervals allow for the rounding.`,
    ],
    [
      facts.flagged,
      `${countOf(facts.flagged, 'figure')} ${facts.flagged === 1 ? 'awaits' : 'await'} a check; the notes say why.`,
    ],
  ];
  return sentences.flatMap(([count, sentence]) => (count > 0 ? [sentence] : []));
}
