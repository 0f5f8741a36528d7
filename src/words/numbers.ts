const formats = new Map<number, Intl.NumberFormat>();

/**
 * A number as printed in a British newspaper: thousands separated, exactly `decimals` decimals.
 * Never prints a negative zero.
 */
export function formatNumber(value: number, decimals = 0): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(decimals, format);
  }
  return format.format(value === 0 ? 0 : value);
}

/** A count of things with its noun: "1 area", "12 areas". */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

/** Names as a sentence lists them: "Kent", "Kent and Surrey", "Kent, Surrey and Sussex". */
export function listOf(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
