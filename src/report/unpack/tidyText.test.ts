import { describe, expect, it } from 'vitest';
import { raisedText, tidyText } from './tidyText.ts';

describe('tidyText', () => {
  it('makes every mark that calls itself a footnote a short one', () => {
    expect(tidyText('462[footnote 1]')).toBe('462[1]');
    expect(tidyText('0 [note 12]')).toBe('0 [12]');
    expect(tidyText('7(footnote a)')).toBe('7[a]');
  });

  it('takes out what nobody sees, so that a number is whole', () => {
    expect(tidyText('Le\u00advel\u200b 1\u2060')).toBe('Level 1');
    expect(tidyText('10\u00ad94')).toBe('1094');
  });
});

describe('raisedText', () => {
  it('is a mark in brackets, whatever brackets it brought', () => {
    expect(raisedText('1', '85')).toBe('[1]');
    expect(raisedText('[footnote 1]', '85')).toBe('[1]');
    expect(raisedText(' (2) ', 'Level')).toBe('[2]');
    expect(raisedText('1,2', '85')).toBe('[1,2]');
  });

  it('leaves the endings of ordinals and whole words in the text', () => {
    expect(raisedText('st', 'on 31')).toBe('st');
    expect(raisedText('provisional figures', '85')).toBe('provisional figures');
    expect(raisedText(' ', '85')).toBe('');
  });
});
