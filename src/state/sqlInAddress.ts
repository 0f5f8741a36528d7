/** Longest query in an address, in characters as written there: many servers refuse longer ones. */
const longestInAddress = 6_000;

/** Halves of characters, which no address can hold. */
const loneSurrogate = /[\ud800-\udfff]/gu;

/** A query as an address holds it; reading the address gives it back. */
export const writeSql = (sql: string): string =>
  encodeURIComponent(sql.replace(loneSurrogate, '\ufffd'));

/** Whether a query is there and short enough to be shared as a link. */
export const fitsInAddress = (sql: string): boolean =>
  sql !== '' && writeSql(sql).length <= longestInAddress;
