import { listOf, countOf } from '../../words/numbers.ts';
import { intervalOf, type Scale } from '../areaFigure.ts';
import { boundsWords, figureWords, joined } from './measureWords.ts';
import {
  areaParagraph,
  findingsOf,
  overviewParagraph,
  pairParagraph,
  type ParagraphFacts,
  type YearFindings,
} from './paragraphs.ts';
import { publishedRateSentence } from './publishedRateSentence.ts';
import { rankWords } from './rankSentence.ts';

/** More areas than these are not listed in a sentence. */
export const mostListed = 6;

/** The chosen areas, each with its interval and the ranks it can have; empty for none or many. */
function chosenSentence(
  { measure, figures }: ParagraphFacts,
  codes: readonly string[],
  { ranks }: YearFindings,
): string {
  const scale: Scale = { method: measure.intervalMethod, per: measure.per };
  const chosen = codes.flatMap((code) => figures.find((one) => one.code === code) ?? []);
  if (chosen.length === 0 || chosen.length > mostListed) return '';
  const parts = chosen.map((figure) => {
    const rank = ranks?.kind === 'ranks' ? rankWords(ranks, figure.code) : null;
    const bounds = boundsWords(intervalOf(figure, scale), measure);
    return `${figure.name} ${figureWords(figure, measure)} (${bounds}${figure.flag === undefined ? '' : '; awaits a check'}${rank ? `; could be ${rank}` : ''})`;
  });
  const missing = codes.length - chosen.length;
  return joined(
    `Chosen areas, with 95% intervals: ${listOf(parts)}.`,
    publishedRateSentence(...chosen),
    missing > 0
      ? `${countOf(missing, 'chosen area')} ${missing === 1 ? 'has' : 'have'} no figure.`
      : '',
  );
}

/**
 * The paragraphs of the compare view. One chosen area is spoken of alone, two are set against each
 * other, several are listed; all areas together follow.
 * @param codes the chosen areas
 * @param found the findings, where they are at hand
 */
export function compareParagraphs(
  facts: ParagraphFacts,
  codes: readonly string[],
  found: () => YearFindings = () => findingsOf(facts),
): string[] {
  const [one, other, ...more] = codes;
  const overview = overviewParagraph(facts, found);
  if (facts.figures.length === 0 || one === undefined) return [overview];
  if (other === undefined) {
    const name = facts.figures.find(({ code }) => code === one)?.name;
    return name === undefined ? [overview] : [areaParagraph(facts, one, name, found)];
  }
  if (more.length === 0) return [pairParagraph(facts, one, other), overview];
  return [overview, chosenSentence(facts, codes, found())].filter(Boolean);
}
