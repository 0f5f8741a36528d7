/** The name of one mark as a text: its area and its year. */
export const markKeyText = (code: string, year: number): string => `${code}.${year}`;
