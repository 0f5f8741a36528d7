/** A range of ranks in a narrow place: "4–15", or "1" where no other rank is possible. */
export const rankRangeText = ({ first, last }: { first: number; last: number }): string =>
  first === last ? `${first}` : `${first}–${last}`;
