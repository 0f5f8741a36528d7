import { describe, expect, it } from 'vitest';
import { turnedHeadings, uprightPage, type PlacedRun } from './turnedText.ts';

const run = (text: string, x: number, y: number, quarters: number): PlacedRun => ({
  text,
  x,
  y,
  quarters,
  width: text.length * 5,
  size: 10,
});

describe('turnedHeadings', () => {
  it('gathers lines that read upwards to one heading over its column', () => {
    const runs = [
      run('Category 1:', 100, 500, 1),
      run('Violent offenders', 112, 500, 1),
      run('Total', 200, 500, 1),
    ];
    const [headings, ...others] = turnedHeadings(runs);
    expect(others).toEqual([]);
    expect(headings?.bottom).toBe(500);
    expect(headings?.cells).toEqual([
      { text: 'Category 1: Violent offenders', from: 92, to: 114 },
      { text: 'Total', from: 192, to: 202 },
    ]);
  });

  it('reads lines that go downwards from the right', () => {
    const runs = [run('Category', 112, 560, 3), run('Number one', 100, 560, 3)];
    expect(turnedHeadings(runs)[0]?.cells[0]?.text).toBe('Category Number one');
  });

  it('mends words that a low row has broken, and leaves the numbers of charts out', () => {
    const pieces = ['Cate', 'gory', '1:'].map((text, place) => run(text, 100 + 12 * place, 500, 1));
    expect(turnedHeadings(pieces)[0]?.cells[0]?.text).toBe('Category 1:');
    expect(turnedHeadings([run('2,000', 100, 500, 1)])).toEqual([]);
  });
});

describe('uprightPage', () => {
  it('turns a page whose letters lie on their side', () => {
    const page = [run('Level 1 and more words', 300, 100, 1), run('on the side', 20, 20, 0)];
    const { upright, onSide } = uprightPage(page);
    expect(upright).toMatchObject([{ text: 'Level 1 and more words', x: 100, y: -300 }]);
    expect(onSide).toMatchObject([{ text: 'on the side', quarters: 3 }]);
  });
});
