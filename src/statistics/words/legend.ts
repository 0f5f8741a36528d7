/** What teaches a reader what an interval, a rank interval and a funnel are, in plain words. */
export const legends = {
  interval:
    'The mark is the figure as counted. The bar through it is the 95% interval: what the same underlying level could have shown by chance. Of 100 such bars about 95 hold the true level.',
  colours:
    'The colour is the value. It carries no interval: a difference between two colours can be chance. The intervals stand in the table behind the link.',
  rank: 'A rank is given as a range, because chance could have ordered the areas differently. With 95% confidence all ranges hold their areas at once. The first is the highest value, which is neither good nor bad.',
  funnel:
    'Each mark is an area. Areas between the limits differ from the pooled value no more than chance makes them. Small areas vary more, so the limits are wider on the left.',
  spark:
    'A small line starts at zero and ends with the figure shown, its last mark; all lines of the table share their years. A gap is a year without a figure, a dashed line a break in comparability, a hollow mark a zero.',
} as const;
