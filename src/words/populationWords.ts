/**
 * A population in words, from its name in the data: "mid-2018", "the 2021 Census", "mid-2018 on the
 * base of the 2021 Census (our estimate)".
 * @param populationOf `mid-2018`, `census-2021`, or `rebased-mid-2018` of the one base
 */
export const populationWords = (populationOf: string): string =>
  populationOf
    .replace(/^census-(\d{4})$/, 'the $1 Census')
    .replace(/^rebased-(mid-\d{4})$/, '$1 on the base of the 2021 Census (our estimate)');
