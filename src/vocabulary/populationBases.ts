/**
 * Over which populations rates stand: one base for all years, or those that each year was published
 * with. Measures without a population below their line know no such difference.
 */
export const populationBases = ['one', 'published'] as const;
export type PopulationBase = (typeof populationBases)[number];

/** The data release with which lines came to stand on one base; links made before it are told. */
export const firstReleaseOnOneBase = 2;

/** The years between which the 2021 Census moved the populations that rates were published with. */
export const censusStep = { before: 2021, after: 2022 } as const;
