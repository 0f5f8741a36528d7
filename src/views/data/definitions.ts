import {
  families,
  familyTitles,
  type IntervalMethod,
  type Measure,
} from '../../vocabulary/measure.ts';
import { measures } from '../../vocabulary/measures.ts';
import { describeDenominator, describeNumerator } from '../../words/cells.ts';
import { formatNumber } from '../../words/numbers.ts';

/** A measure as the reader of a definition needs it. */
export interface Definition {
  id: string;
  title: string;
  sentence: string;
  /** Terms and what they are, in the order in which they are read. */
  facts: readonly { term: string; text: string }[];
  caveats: readonly string[];
  /** Id of the method on the methods page that explains the interval. */
  method: string;
}

const intervalWords: Record<IntervalMethod, string> = {
  poisson: '95%, exact for a count that chance could have made larger or smaller (Poisson)',
  wilson: '95%, for a share of people (Wilson’s score interval)',
  ratio:
    '95%, exact for events that chance could have made more or fewer (Poisson), over the people at risk',
};
const methodOf: Record<IntervalMethod, string> = {
  poisson: 'rate',
  wilson: 'share',
  ratio: 'ratio',
};

function calculation({ denominator, per }: Measure): string {
  if (denominator === null) return 'The count as published';
  return per === 1 ? 'Numerator ÷ denominator' : `Numerator ÷ denominator × ${formatNumber(per)}`;
}

function definitionOf(measure: Measure): Definition {
  const denominator = describeDenominator(measure);
  return {
    id: measure.id,
    title: measure.title,
    sentence: measure.sentence,
    facts: [
      { term: denominator === null ? 'Counted' : 'Numerator', text: describeNumerator(measure) },
      ...(denominator === null ? [] : [{ term: 'Denominator', text: denominator }]),
      { term: 'Calculation', text: calculation(measure) },
      { term: 'Unit', text: measure.unit },
      {
        term: 'Period',
        text: measure.period === 'snapshot' ? 'On 31 March' : 'Over the year to 31 March',
      },
      { term: 'Interval', text: intervalWords[measure.intervalMethod] },
    ],
    caveats: measure.caveats,
    method: methodOf[measure.intervalMethod],
  };
}

/** The definition of every measure of the catalogue, family by family. */
export const definitions: readonly { title: string; measures: readonly Definition[] }[] =
  families.map((family) => ({
    title: familyTitles[family],
    measures: measures.filter((measure) => measure.family === family).map(definitionOf),
  }));
