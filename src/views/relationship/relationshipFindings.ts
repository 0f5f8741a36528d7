import type { PictureWords } from '../../take/picture/picture.ts';
import { correlationOf, type CorrelationAnswer } from '../../statistics/correlation/correlation.ts';
import type { UncertainPair, UncertainValue } from '../../statistics/correlation/redrawn.ts';
import { baseTitles } from '../../statistics/words/baseSentences.ts';
import {
  bothSentence,
  correlationSentence,
  relationshipParagraphs,
  type RelationshipFacts,
} from '../../statistics/words/relationshipParagraph.ts';
import { pictureWords } from '../measure/pictureWords.ts';
import type { PairCell } from './pairCells.ts';
import type { RelationshipModel } from './relationshipModel.ts';

/** What the method finds, and what it means in words. */
export interface RelationshipFindings {
  answer: CorrelationAnswer;
  paragraphs: string[];
  /** What a picture of the chart says around it. */
  picture: PictureWords;
}

const uncertain = ({ value, interval }: PairCell): UncertainValue | null =>
  value === null || interval === null ? null : { value, ...interval };

/** The correlation of the areas shown, and the paragraph. */
export function relationshipFindings(model: RelationshipModel): RelationshipFindings {
  const { first, second, pairs, when, base } = model;
  const values = pairs.flatMap((pair): UncertainPair[] => {
    const [one, other] = [uncertain(pair.first), uncertain(pair.second)];
    return one && other ? [{ first: one, second: other }] : [];
  });
  const answer = correlationOf(values);
  const facts: RelationshipFacts = {
    first,
    second,
    when: `for ${when}`,
    pairs: pairs.flatMap((pair) =>
      pair.first.figure && pair.second.figure
        ? [{ first: pair.first.figure, second: pair.second.figure }]
        : [],
    ),
    answer,
  };
  const paragraphs = relationshipParagraphs(facts);
  return {
    answer,
    paragraphs,
    picture: {
      title: answer.kind === 'correlation' ? correlationSentence(answer) : bothSentence(facts),
      subtitle: `${first.shortTitle} and ${second.shortTitle}, ${when}${base ? `, ${baseTitles[base]}` : ''}`,
      // The cautions belong to the finding wherever it goes.
      notes: [...paragraphs.slice(1), ...pictureWords(first, '', when, 'cross').notes],
    },
  };
}
