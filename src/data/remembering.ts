import type { ComparisonRow } from './comparisonRow.ts';
import type { ComparisonSource } from './comparisonSource.ts';

/**
 * A source that asks another one at most once for each measure. The tables behind a source do not
 * change while it lives; a failed answer is forgotten, so that it can be asked for again.
 */
export function remembering(source: ComparisonSource): ComparisonSource {
  const answers = new Map<string, Promise<ComparisonRow[]>>();
  return {
    kind: source.kind,
    comparisonOf: (measure) => {
      const known = answers.get(measure);
      if (known) return known;
      const answer = source.comparisonOf(measure);
      answers.set(measure, answer);
      answer.catch(() => answers.delete(measure));
      return answer;
    },
  };
}
