import { describe, expect, it } from 'vitest';
import { measureOfId } from '../../vocabulary/measures.ts';
import { pictureWords } from './pictureWords.ts';

const measure = measureOfId('category_1_rate');
if (!measure) throw new Error('There is no measure category_1_rate.');
const wordsOf = (paragraph: string) => pictureWords(measure, paragraph, '2023', 'interval');

describe('the words of a picture', () => {
  it('begin with the finding, whole, with the numbers in it', () => {
    const finding = `${measure.title}: from 7.5 (Kent) to 22 (Cleveland) on 31 March 2023.`;
    expect(wordsOf(`${finding} England and Wales: 130.`).title).toBe(finding);
  });

  it('leave out sentences that only say what is spoken of', () => {
    const { title } = wordsOf(
      `${measure.title}, on 31 March 2023. Peers: The other areas in Wales. Gwent is higher than Kent: 12 against 7.5. More.`,
    );
    expect(title).toBe('Gwent is higher than Kent: 12 against 7.5.');
  });

  it('carry measure, year, unit, what intervals mean, the caveat and the source', () => {
    const { subtitle, notes } = wordsOf('A finding.');
    expect(subtitle).toBe(`${measure.title}, 2023 (${measure.unit})`);
    expect(notes.join(' ')).toMatch(/95% interval.*Source: MAPPA annual reports/);
    expect(notes).toContain(measure.caveats[0]);
  });
});
