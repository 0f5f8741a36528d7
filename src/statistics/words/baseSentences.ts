import { censusStep, type PopulationBase } from '../../vocabulary/populationBases.ts';
import { countOf, formatNumber, listOf } from '../../words/numbers.ts';
import { joined } from './measureWords.ts';

/** By what share the 2021 Census alone moved the published rate of an area. */
export interface AreaStep {
  name: string;
  step: number;
}

/** What each base is, in a sentence before everything else that is said of it. */
const openings: Record<PopulationBase, string> = {
  one: 'On one population base: every year is set over the residents at the mid-year before, all counted from the 2021 Census.',
  published:
    'As published: every year is set over the population that the Ministry used for it, which changed with the 2021 Census.',
};

/** Where the numbers of single years stand beside lines on one base. */
const singleYears = 'Single years, as in lists, maps and ranks, are as published.';

/** More areas than these are not named one by one. */
const mostNamed = 6;
const decimals = 1;
const perCent = 100;

/** A share with its sign: "+0.8%", "−1.2%", "0.0%". */
export function signedPercent(share: number): string {
  const size = formatNumber(Math.abs(share) * perCent, decimals);
  if (Number(size) === 0) return `${size}%`;
  return `${share < 0 ? '−' : '+'}${size}%`;
}

/** How far the Census alone moved the published rates; empty for no areas. */
export function stepSentence(steps: readonly AreaStep[]): string {
  const ordered = steps.toSorted((one, other) => one.step - other.step);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (!least || !most) return '';
  const each = ({ name, step }: AreaStep): string => `${signedPercent(step)} in ${name}`;
  const sizes =
    steps.length <= mostNamed
      ? listOf(steps.map(each))
      : `from ${each(least)} to ${each(most)}, over ${countOf(steps.length, 'area')}`;
  return `The 2021 Census alone moved the published rate between March ${censusStep.before} and March ${censusStep.after}: ${sizes}.`;
}

/**
 * What stands near a chart over years: on which population base it is, what that means, and how
 * large the step of the published populations is.
 * @param steps of the areas shown that have both years
 */
export const baseSentence = (base: PopulationBase, steps: readonly AreaStep[]): string =>
  joined(openings[base], stepSentence(steps), base === 'one' ? singleYears : '');

/** The base in a narrow place, as in a heading or under a picture. */
export const baseTitles: Record<PopulationBase, string> = {
  one: 'on one population base',
  published: 'each year as published',
};
