/**
 * A population in words, from its name in the data: "mid-2018", "the 2021 Census".
 * @param populationOf `mid-2018` or `census-2021`
 */
export const populationWords = (populationOf: string): string =>
  populationOf.replace(/^census-(\d{4})$/, 'the $1 Census');
