const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day as a British sentence writes it: "21 November 2026".
 * @param day as year-month-day: "2026-11-21"
 * @throws RangeError if it is no day
 */
export const dateInWords = (day: string): string => longDate.format(new Date(`${day}T00:00:00Z`));
