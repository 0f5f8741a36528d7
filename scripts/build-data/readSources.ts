import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nation } from '../../src/vocabulary/areas.ts';
import { BadSources, type Problem } from './problems.ts';
import {
  readAreas,
  readBreaks,
  readCellRules,
  readDenominatorYears,
  readPlaces,
  readPopulations,
} from './readContext.ts';
import { readFigures, readSetAside, type Frame } from './readFigures.ts';
import { brokenRules } from './cellRules.ts';
import { populationProblems } from './populationChecks.ts';
import { readRelease } from './release.ts';
import type { Sources } from './types.ts';

const readText = (root: string, file: string, problems: Problem[]): string => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({ file, line: 1, message: `cannot be read (${reason}); restore the file` });
    return '';
  }
};

/**
 * Reads and checks all CSV sources under `root`/data.
 *
 * @throws BadSources with every problem found, each with file and line
 */
export const readSources = (root: string): Sources => {
  const problems: Problem[] = [];
  // A figure of the year after the last release is what the next report brings.
  const lastYear = Number(readRelease(root).date.slice(0, 4)) + 1;
  const collect = <Result extends { problems: Problem[] }>(
    name: string,
    areaNames: readonly string[],
    read: (text: string, frame: Frame) => Result,
  ): Result => {
    const file = `data/${name}`;
    const before = problems.length;
    const text = readText(root, file, problems);
    const result = read(text, { file, areaNames, lastYear });
    if (problems.length === before) problems.push(...result.problems);
    return result;
  };

  const areas = collect('areas.csv', [], readAreas).rows;
  const names = [...areas.map((area) => area.area), nation.name];
  const { readings } = collect('figures.csv', names, readFigures);
  const { setAside } = collect('set-aside.csv', names, readSetAside);
  const populations = collect('populations.csv', names, readPopulations).rows;
  const denominatorYears = collect('denominator-years.csv', names, readDenominatorYears).rows;
  const breaks = collect('breaks.csv', names, readBreaks).rows;
  const cellRules = collect('cell-rules.csv', names, readCellRules).rows;
  const places = collect('places.csv', names, readPlaces).rows;
  problems.push(...populationProblems(populations, denominatorYears, names));
  problems.push(...brokenRules(readings, cellRules));
  if (problems.length > 0) throw new BadSources(problems);
  return { areas, readings, setAside, populations, denominatorYears, breaks, cellRules, places };
};
