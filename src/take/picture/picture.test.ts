// @module-tag thorough
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { pictureOf } from './picture.ts';
import { wrapText } from './wrapText.ts';

const colours = { paper: '#fff', ink: '#000', inkSoft: '#444' };
const chart = { inner: '<circle r="4"/>', width: 600, height: 300 };
const picture = (title: string, notes: string[] = []) =>
  pictureOf(chart, { title, subtitle: 'Rate, 2023', notes }, colours);

describe('a picture', () => {
  it('holds the finding, the measure, the chart and every note, in this order', () => {
    const { svg } = picture('Norfolk is higher than Suffolk.', ['Source: reports.', 'Link.']);
    const places = ['Norfolk is', 'Rate, 2023', '<circle', 'Source: reports', '>Link.'].map(
      (part) => svg.lastIndexOf(part),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
  });

  it('is well-formed and asks for nothing outside itself, whatever the words hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, notes) => {
        const { svg } = picture(title, notes);
        new SaxesParser().write(svg).close();
        expect(svg).not.toMatch(/<(image|script|use|style)\b|xlink|@import/);
      }),
    );
  });

  it('says what the paragraph says next, and what its colours mean', () => {
    const legend = {
      swatches: ['#00f', '#fff', '#f80'],
      low: '76',
      high: '169',
      middleAt: 0.4,
      texts: ['England and Wales: 119'],
      kinds: [{ markup: '<rect class="sample"/>', width: 30, text: 'Zero, 2: none counted' }],
    };
    const { svg, height } = pictureOf(
      { ...chart, legend },
      { title: 'Title', subtitle: 'Rate', sentence: 'Norfolk: 137.', notes: ['Source.'] },
      colours,
    );
    const places = ['>Rate<', '>Norfolk: 137.<', '<circle', '#f80', '>76<', 'class="sample"'].map(
      (part) => svg.indexOf(part),
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((one, other) => one - other)).toEqual(places);
    expect(svg.indexOf('>Source.<')).toBeGreaterThan(places.at(-1) ?? 0);
    expect(height).toBeGreaterThan(picture('Title').height);
    new SaxesParser().write(svg).close();
  });

  it('grows with its words, so that nothing is cut off', () => {
    const long = Array.from({ length: 20 }, () => 'word after word after word.');
    const { svg, height } = picture('Title', long);
    expect(height).toBeGreaterThan(picture('Title').height);
    const lowest = Math.max(
      ...[...svg.matchAll(/<text[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y)),
    );
    expect(lowest).toBeLessThan(height);
  });
});

describe('wrapping', () => {
  const width = 120;
  const size = 12;
  it('keeps every word, in order, and no line longer than fits', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,40}$/)), (words) => {
        const lines = wrapText(words.join(' '), width, size);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        expect(lines.every((line) => line.length <= width / size / 0.5)).toBe(true);
      }),
    );
  });
});
