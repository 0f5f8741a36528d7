import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { measureOfId } from '../../vocabulary/measures.ts';
import {
  exampleMeasures,
  workedExamples,
  type ExampleData,
  type ExampleRole,
  type Examples,
} from './examples.ts';

/**
 * Asks for the comparisons that the examples need and works them out.
 * @param breaksOf first years after each break of a measure in all areas
 * @throws Error with a message for the reader if a comparison cannot be had
 */
export async function readExamples(
  comparisonOf: (measure: string) => Promise<readonly ComparisonRow[]>,
  breaksOf: (measure: string) => readonly number[],
): Promise<Examples> {
  const dataOf = async (role: ExampleRole): Promise<ExampleData> => {
    const measure = measureOfId(exampleMeasures[role]);
    if (!measure) throw new Error(`The catalogue has no ${exampleMeasures[role]}.`);
    return { measure, rows: await comparisonOf(measure.id) };
  };
  const [rate, share, ratio, count] = await Promise.all([
    dataOf('rate'),
    dataOf('share'),
    dataOf('ratio'),
    dataOf('count'),
  ]);
  return workedExamples({ rate, share, ratio, count }, breaksOf(exampleMeasures.count));
}
