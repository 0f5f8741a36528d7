import { describe, expect, it } from 'vitest';
import { readEmbed } from '../../state/embed.ts';
import { embedCode } from './embedCode.ts';

const base = 'https://example.org/mappa/';
const embed = readEmbed('?show=sorted&measure=recall-ratio&areas=norfolk&release=1');
const words = { title: 'Recalls "2020"', paragraph: 'A < B & <script>alert(1)</script>.' };

describe('the code of an embedded chart', () => {
  it('holds the frame, the paragraph as text, and a link to the whole view', () => {
    const code = embedCode(base, embed, words, null);
    expect(code).toContain(
      'src="https://example.org/mappa/embed/?show=sorted&amp;measure=recall-ratio&amp;areas=norfolk&amp;release=1"',
    );
    expect(code).toContain('title="Recalls &quot;2020&quot;"');
    expect(code).toContain(
      '<a href="https://example.org/mappa/?measure=recall-ratio&amp;areas=norfolk&amp;release=1">',
    );
    expect(code).toContain('width: 100%');
    expect(embedCode(base, embed, words, 480)).toContain('width: 480px');
  });

  it('lets no text become markup', () => {
    const code = embedCode(base, embed, words, null);
    expect(code.match(/<script>/g)).toHaveLength(1);
    expect(code).toContain('A &lt; B &amp; &lt;script&gt;');
  });
});
