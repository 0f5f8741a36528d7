const sentence = /calculated (?:using|from|with|on)\b(.{0,160})/i;
const years = [/\bmid[- ]?(?:year )?(20\d\d)\b/i, /\b(20\d\d)[- ]mid[- ]?year\b/i];

/**
 * The year of the mid-year population that the footnote to the rate names (`calculated using the
 * mid-2021 estimated resident population`); `null` where no footnote does.
 *
 * @param text the words of the document in one run
 */
export const findPopulationYear = (text: string): number | null => {
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, ' ');
  for (const match of plain.matchAll(new RegExp(sentence, 'gi'))) {
    for (const form of years) {
      const year = form.exec(match[1] ?? '')?.[1];
      if (year !== undefined) return Number(year);
    }
  }
  return null;
};
