/**
 * A text as a part of a file name or key: small letters of the Latin alphabet, figures and single
 * hyphens, safe on every system.
 * @param longest characters at most; a longer text ends with its last whole word before that
 */
export function slug(text: string, longest = Infinity): string {
  const whole = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : whole.slice(0, longest);
}
