import { cellKeyOf, type Doubt } from '../../report/figure.ts';
import type { FigureMeasureId } from '../../vocabulary/figureMeasures.ts';
import { doubtWords, figuresNamed, measuresNamed } from './figureWords.ts';
import { doubtsOf, type Review, type ReviewPart } from './review.ts';

/** What doubts of one kind have in common, as a heading that a count follows. */
const titles: Record<Doubt['kind'], string> = {
  area: 'Whose figures these are is not certain',
  year: 'Which year these figures are of is not certain',
  population_year: 'Another population is named than the one known',
  unknown_row: 'Rows that are not known',
  unreadable: 'Cells that are no numbers',
  read_twice: 'Figures that stand twice with different numbers; the first is taken',
  missing: 'Kinds of figures that were not found',
  total: 'Totals that do not fit their parts',
  population: 'Populations that are not those held',
  rate: 'Published rates that do not fit count and population',
  last_year: 'Figures far from those of the year before',
  held: 'Figures that are not as published here',
};

/** Doubts of one kind: said once, with a count. */
export interface DoubtGroup {
  kind: Doubt['kind'];
  title: string;
  /** Each doubt in words, with the area and year it is about where there are several. */
  items: { place: string; sentence: string }[];
}

const rateMeasure: FigureMeasureId = 'category_1_rate_10_plus';

/** The kinds of figures that a doubt is about; none where it is about the area or the document. */
export function measuresOfDoubt({ kind, message }: Doubt): FigureMeasureId[] {
  const named = figuresNamed(message).map(({ measure }) => measure);
  if (named.length > 0) return [...new Set(named)];
  return kind === 'rate' ? [rateMeasure] : measuresNamed(message);
}

/** A doubt about a part as a sentence: what a person wrote is not said to be printed. */
export function doubtSentence(part: ReviewPart, { kind, message }: Doubt): string {
  const [named] = figuresNamed(message);
  const figure =
    named ??
    (kind === 'rate' ? part.figures.find((one) => one.measure === rateMeasure) : undefined);
  const isByHand = figure !== undefined && part.corrections.has(cellKeyOf(figure));
  return doubtWords(isByHand ? message.replace(' is printed as ', ' is now ') : message);
}

/** The area and year of a part, as far as they are known. */
export const placeOf = ({ area, yearEnding }: Pick<ReviewPart, 'area' | 'yearEnding'>): string =>
  [area, yearEnding].filter((one) => one !== null).join(' ');

/** All doubts of a document by kind, the most frequent first. */
export function doubtGroups({ document, parts }: Review): DoubtGroup[] {
  const groups = new Map<Doubt['kind'], DoubtGroup>();
  const put = (kind: Doubt['kind'], place: string, sentence: string): void => {
    const group = groups.get(kind) ?? { kind, title: titles[kind], items: [] };
    groups.set(kind, group);
    group.items.push({ place, sentence });
  };
  for (const { kind, message } of document.doubts) put(kind, '', doubtWords(message));
  for (const part of parts) {
    const place = parts.length === 1 ? '' : placeOf(part);
    for (const doubt of doubtsOf(part)) put(doubt.kind, place, doubtSentence(part, doubt));
  }
  return [...groups.values()].sort((a, b) => b.items.length - a.items.length);
}
