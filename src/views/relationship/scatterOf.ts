import type { ScatterReference } from '../../charts/scatter/nationLines.ts';
import type { ScatterMark, ScatterReading } from '../../charts/scatter/scatterLayout.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { publishedRateWords } from '../../words/figureText.ts';
import type { PairCell } from './pairCells.ts';
import type { RelationshipModel } from './relationshipModel.ts';

/** What the scatter chart draws. */
export interface Scatter {
  marks: ScatterMark[];
  reference: ScatterReference;
  titles: { across: string; up: string };
  shortTitles: { across: string; up: string };
  named: string[];
}

/** So few areas are all named, chosen or not. */
const fewToName = 14;

function readingOf({
  figure,
  value,
  interval,
  text,
  bounds,
  rows,
}: PairCell): ScatterReading | null {
  if (value === null || interval === null) return null;
  const notes = [...new Set(rows.flatMap((row) => publishedRateWords(row) ?? []))];
  return {
    ...{ value, ...interval, text: `${text} (${bounds})` },
    ...(figure?.isPublishedRate ? { isPublishedRate: true, note: notes.join('; ') } : {}),
    ...(figure?.flag === undefined ? {} : { flag: figure.flag }),
  };
}

const axisTitle = ({ shortTitle, unit }: Measure): string => `${shortTitle}, ${unit}`;

/**
 * The chart of the areas that have both figures.
 * @param chosen codes of the chosen areas
 */
export function scatterOf(model: RelationshipModel, chosen: readonly string[]): Scatter {
  const { first, second, pairs, nation, year } = model;
  const codes = pairs.map(({ code }) => code);
  return {
    marks: pairs.flatMap((pair) => {
      const [across, up] = [readingOf(pair.first), readingOf(pair.second)];
      return across && up
        ? [
            {
              datum: {
                code: pair.code,
                name: pair.name,
                year: year ?? 0,
                ...(pair.first.isOwn || pair.second.isOwn ? { isOwn: true } : {}),
              },
              across,
              up,
            },
          ]
        : [];
    }),
    reference: { name: nation.name, across: nation.first.value, up: nation.second.value },
    titles: { across: axisTitle(first), up: axisTitle(second) },
    shortTitles: { across: first.shortTitle, up: second.shortTitle },
    named: [
      ...chosen,
      ...(codes.length <= fewToName ? codes.filter((code) => !chosen.includes(code)) : []),
    ],
  };
}
