import { describe, expect, it } from 'vitest';
import { chooseArea, chooseAreas, leaveArea, leaveAreas, toggleArea } from './selection.ts';

describe('choosing areas', () => {
  it('keeps the place of every other area when one is taken away', () => {
    expect(leaveArea(['a', 'b', 'c'], 'b')).toEqual(['a', null, 'c']);
  });

  it('gives a new area the first free place', () => {
    expect(chooseArea(['a', null, 'c'], 'd')).toEqual(['a', 'd', 'c']);
    expect(chooseArea(['a'], 'd')).toEqual(['a', 'd']);
  });

  it('changes nothing when an area is chosen twice or left twice', () => {
    expect(chooseArea(['a'], 'a')).toEqual(['a']);
    expect(leaveArea(['a'], 'b')).toEqual(['a']);
  });

  it('drops free places at the end', () => {
    expect(leaveArea(['a', null, 'c'], 'c')).toEqual(['a']);
  });

  it('toggles', () => {
    expect(toggleArea(['a'], 'a')).toEqual([]);
    expect(toggleArea([], 'a')).toEqual(['a']);
  });

  it('chooses and leaves many at once', () => {
    expect(chooseAreas(['b'], ['a', 'b', 'c'])).toEqual(['b', 'a', 'c']);
    expect(leaveAreas(['a', 'b', 'c'], ['a', 'c'])).toEqual([null, 'b']);
  });
});
