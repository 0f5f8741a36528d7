import fc from 'fast-check';
import { areas, nation } from '../vocabulary/areas.ts';
import { categoryCodes } from '../vocabulary/categories.ts';
import { figureMeasures } from '../vocabulary/figureMeasures.ts';
import { levelCodes } from '../vocabulary/levels.ts';
import { qualities } from '../vocabulary/quality.ts';
import { addedKeyOf } from './addedRows.ts';
import type { AddedFigure } from './addedReport.ts';

const names = [...areas, nation].map(({ name }) => name);

/** Names of sources as people and attackers write them. */
const sources = fc.oneof(
  fc.constantFrom(
    'kent.docx',
    '=cmd|x!A1.xlsx',
    '<b>x</b>.csv',
    'a "b", c;d\n=1.ods',
    "'=x",
    '\t-1',
  ),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
);

const figure: fc.Arbitrary<AddedFigure> = fc.record({
  area: fc.constantFrom(...names),
  year_ending: fc.integer({ min: 1997, max: 2100 }),
  measure: fc.constantFrom(...figureMeasures.map(({ id }) => id)),
  category: fc.constantFrom(...categoryCodes),
  level: fc.constantFrom(...levelCodes),
  value: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs)),
  quality: fc.constantFrom(...qualities),
  source: sources,
});

/** Figures as they can be added, each cell once. */
export const addedFigures: fc.Arbitrary<AddedFigure[]> = fc.uniqueArray(figure, {
  selector: addedKeyOf,
  minLength: 1,
  maxLength: 30,
});
