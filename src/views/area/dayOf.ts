/** The day of a moment where the reader is, as year-month-day. */
export const dayOf = (moment: Date): string =>
  [
    String(moment.getFullYear()),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');
