import { ofThisAreaAlone } from '../ranks/rankIntervalOf.ts';
import { ofAllAreasTogether } from '../ranks/rankIntervals.ts';

/** What teaches a reader what an interval, a rank interval and a funnel are, in plain words. */
export const legends = {
  interval:
    'The mark is the figure as counted, hollow where only the rate was published and not its count. The bar through it is its 95% interval: the underlying levels for which this count would not be surprising. A complete count has one too: with the same risk, chance alone would have made another number.',
  index:
    'Each line is the area’s own value in percent of its value in the first year, so it shows change and not level. Its interval holds the chance of both years: where it leaves 100 out, the change is beyond chance.',
  oneBase:
    'On one population base each count is divided by the residents at the mid-year before, all years counted from the 2021 Census; up to March 2021 that population is an estimate. Figures of a single year, as in maps, lists, ranks and sentences, are as published and differ by up to about 3%.',
  colours:
    'The colour is the value. It carries no interval: a difference between two colours can be chance. The intervals stand in the table.',
  rank: `A rank is given as a range, because chance could have ordered the areas differently. ${ofAllAreasTogether} The first is the highest value, which is neither good nor bad.`,
  rankOfOne: `A rank is given as a range, because chance could have ordered the areas differently. ${ofThisAreaAlone} The first is the highest value, which is neither good nor bad.`,
  funnel:
    'Each mark is an area. Areas between the outer limits lie no farther from the middle than chance and the usual differences between areas would put them. Small areas vary more, so the limits are wider on the left.',
  cross:
    'Each mark is an area: across its value in the first measure, up its value in the second. The arms of its cross are the two 95% intervals; an arm with an arrow goes on beyond the edge. Dashed lines are England and Wales. A mark struck through is a zero in one of the two, a hollow one a rate published without its count, and a flag stands on what awaits a check.',
  spark:
    'A small line starts at zero and ends with the figure shown, its last mark; all lines of the table share their years. A gap is a year without a figure, a dashed line a break in comparability, a mark struck through a zero, a hollow one a rate published without its count, a flag a figure that awaits a check.',
} as const;
export type LegendId = keyof typeof legends;
