import type { View } from '../../state/view.ts';
import { measureOfId } from '../../vocabulary/measures.ts';
import type { Measure } from '../../vocabulary/measure.ts';

/** The measures that most areas have, the first to be set against another one. */
const companions = ['lifetime_notification_revoked_rate', 'category_1_rate'] as const;

/** The second measure: the one asked for, else one that many areas have beside the first. */
export function secondMeasure(view: View): Measure {
  const wished = [
    view.against,
    ...(view.measure === 'category_1_rate' ? companions : companions.toReversed()),
  ];
  const id = wished.find((one) => one !== null && (one === view.against || one !== view.measure));
  const measure = measureOfId(id ?? '');
  if (!measure) throw new RangeError(`The catalogue has no ${id ?? 'second measure'}.`);
  return measure;
}
