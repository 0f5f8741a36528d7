const english = /^en\b/i;
const names: Record<string, string> = { cy: 'Welsh' };
const saysWelsh =
  /\bin welsh\b|\bwelsh[ -](language|version|translation)|\(welsh\)|[-_ ]welsh(\.\w+)?$|\bcymraeg\b/i;

/**
 * What language something is in, if it is not English, in words such as “in Welsh”. GOV.UK says it
 * of a page and mostly of a file; where not, the title or the name of the file may.
 *
 * @param locale as the Content API names it; empty where it does not
 */
export const foreign = (locale: string, title: string, address: string): string | undefined => {
  if (locale !== '' && !english.test(locale)) {
    return `in ${names[locale.toLowerCase()] ?? `another language (${locale})`}`;
  }
  const path = address.replace(/[?#].*$/, '');
  return /\.cy$/i.test(path) || saysWelsh.test(title) || saysWelsh.test(path)
    ? 'in Welsh'
    : undefined;
};
