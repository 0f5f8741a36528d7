// @module-tag thorough
import { describe, expect, it } from 'vitest';
import { areaGroups } from './areaChoices.ts';
import { measureGroups, type ChoiceGroup } from './choiceGroups.ts';
import { foundBy, matchScore } from './matchScore.ts';

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

  it.each([
    ['Cardiff', 'South Wales'],
    ['caerdydd', 'South Wales'],
    ['Maidstone', 'Kent'],
    ['Norwich', 'Norfolk'],
    ['Ynys Mon', 'North Wales'],
    ['gogledd cymru', 'North Wales'],
    ['Kings Lynn and West Norfolk', 'Norfolk'],
    ['devon', 'Devon and Cornwall'],
    ['the met', 'London'],
    ['hackney', 'London'],
    ['Hull', 'Humberside'],
    ['Allerdale', 'Cumbria'],
    ['stoke-on-trent', 'Staffordshire'],
  ])('finds an area by a town, a council, a county or its name in Welsh: %s', (search, area) => {
    expect(found(areaGroups, search)[0]).toBe(area);
  });

  it.each([
    ['norwhich', 'Norfolk'],
    ['leicster', 'Leicestershire'],
    ['lecestershire', 'Leicestershire'],
    ['mancester', 'Greater Manchester'],
    ['maidstoen', 'Kent'],
    ['Northhumbria', 'Northumbria'],
    ['cambrigeshire', 'Cambridgeshire'],
  ])('finds an area in spite of a slip of the finger: %s', (search, area) => {
    expect(found(areaGroups, search)[0]).toBe(area);
  });

  it('finds every council by its own name, and puts its area first', () => {
    for (const { choices } of areaGroups) {
      for (const { title, names } of choices) {
        for (const name of names ?? []) expect(found(areaGroups, name), name).toContain(title);
      }
    }
  });

  it('tells which place it was that found an area', () => {
    const { names = [] } =
      areaGroups.flatMap(({ choices }) => choices).find(({ title }) => title === 'South Wales') ??
      {};
    expect(foundBy('South Wales', 'cardiff', names)).toBe('Cardiff');
    expect(foundBy('South Wales', 'cardif', names)).toBe('Cardiff');
    expect(foundBy('South Wales', 'cardifff', names)).toBe('Cardiff');
    expect(foundBy('South Wales', 'south wales', names)).toBeNull();
    expect(foundBy('South Wales', '', names)).toBeNull();
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
