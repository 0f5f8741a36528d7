import { describe, expect, it } from 'vitest';
import type { Row } from '../document.ts';
import { stackedHeadings } from './stackedHeadings.ts';

/** A row of texts, each with the place it begins and ends. */
const row = (...cells: [string, number, number][]): Row => ({
  cells: cells.map(([text, from, to]) => ({ text, from, to })),
});
const texts = (...rows: Row[]): string[] | undefined =>
  stackedHeadings(rows)?.headings.map(({ text }) => text);

describe('stackedHeadings', () => {
  const categories = row(
    ['Category 1:', 184, 248],
    ['Category 2:', 328, 392],
    ['Category 3:', 472, 536],
    ['Total', 616, 642],
  );
  const people = row(
    ['Registered sex offenders', 184, 310],
    ['Violent offenders', 328, 422],
    ['Other dangerous offenders', 472, 620],
  );

  it('puts headings on several lines together, also where one reaches into the next column', () => {
    expect(texts(categories, people)).toEqual([
      'Category 1: Registered sex offenders',
      'Category 2: Violent offenders',
      'Category 3: Other dangerous offenders',
      'Total',
    ]);
  });

  it('leaves a title above the headings alone', () => {
    const title = row(['MAPPA-eligible offenders on 31 March 2019', 40, 279]);
    expect(stackedHeadings([title, categories, people])).toMatchObject({ from: 1, to: 3 });
  });

  it('reads a heading over several columns with each of them', () => {
    const over = row(['Category', 1, 4], ['Total', 4, 5]);
    const under = row(['1: Registered sex offenders', 1, 2], ['2', 2, 3], ['3', 3, 4]);
    expect(texts(over, under)).toEqual([
      'Category 1: Registered sex offenders',
      'Category 2',
      'Category 3',
      'Total',
    ]);
  });

  it('takes nothing together that is known by itself', () => {
    const whole = row(['Category 1', 1, 2], ['Category 2', 2, 3], ['Total', 3, 4]);
    const below = row(['Breach of licence', 0, 4]);
    expect(texts(whole, below)).toBeUndefined();
    expect(texts(whole)).toBeUndefined();
  });
});
