/** Frequent words of either language that the other does not have, and those of the tables. */
const welshWords =
  /(?<![\p{L}'’])(y|yn|yr|yng|ac|mae|gyfer|wedi|sydd|sy['’]n|o['’]r|a['’]r|i['’]r|nifer|neu|gan|trwy|hwn|hon|fesul|blynyddol|adroddiad|lefel|lefelau|categori|cyfanswm|troseddwyr|unigolion|gorchymyn|gorchmynion|hysbysu|trwydded|ddalfa|torri|mawrth|ebrill)(?![\p{L}'’])/giu;
const englishWords =
  /(?<![\p{L}'’])(the|of|and|in|for|is|are|with|to|by|who|have|had|number|annual|report|levels?|category|total|offenders|individuals|people|orders?|notification|licence|custody|breach|march|april)(?![\p{L}'’])/giu;

/** The language shows long before this many characters. */
const enough = 100_000;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Whether a text begins with more Welsh words than English ones; names and numbers say nothing. */
export const isWelsh = (text: string): boolean => {
  const start = text.slice(0, enough);
  return count(start, welshWords) > count(start, englishWords);
};
