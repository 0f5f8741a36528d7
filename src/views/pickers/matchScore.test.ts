import { describe, expect, it } from 'vitest';
import { areaGroups, measureGroups, type ChoiceGroup } from './choiceGroups.ts';
import { matchScore } from './matchScore.ts';

const found = (groups: readonly ChoiceGroup[], search: string): string[] =>
  groups
    .flatMap(({ choices }) => choices)
    .map((choice) => ({
      title: choice.title,
      score: matchScore(choice.title, search, choice.keywords),
    }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ title }) => title);

describe('searching', () => {
  it.each([
    ['teesside', 'Cleveland'],
    ['county durham', 'Durham'],
    ['rutland', 'Leicestershire'],
    ['swindon', 'Wiltshire'],
    ['metropolitan', 'London'],
    ['E23000034', 'London'],
    ['DYFED', 'Dyfed-Powys'],
  ])('finds an area by any name it is known by: %s', (search, area) => {
    expect(found(areaGroups, search)[0]).toBe(area);
  });

  it('finds the areas of a region', () => {
    expect(found(areaGroups, 'wales').sort()).toEqual([
      'Dyfed-Powys',
      'Gwent',
      'North Wales',
      'South Wales',
    ]);
  });

  it('does not find areas by scattered letters', () => {
    expect(found(areaGroups, 'kent')).toEqual(['Kent']);
  });

  it('finds measures by words of their sentence, in any order', () => {
    expect(found(measureGroups, 'custody level 3')).toContain(
      'Returns to custody per 100 managed at Level 3',
    );
  });

  it('finds everything when nothing is typed', () => {
    expect(found(areaGroups, ' ')).toHaveLength(42);
  });
});
