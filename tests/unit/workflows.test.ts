import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';

const folder = '.github/workflows';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** What a step does: the texts behind a word such as `run:` at the beginning of a line. */
const valuesOf = (text: string, word: string): string[] =>
  [...text.matchAll(new RegExp(`^ *(?:- )?${word}: (.*)$`, 'gm'))].map((match) => match[1] ?? '');

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  it('is sound YAML', async () => {
    expect(await format(text, { parser: 'yaml', singleQuote: true, printWidth: 100 })).toBe(text);
  });

  it('is as short as the commands it calls, which all exist', () => {
    const commands = valuesOf(text, 'run');
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) {
      const script = /^npm run (?:--silent )?([\w:]+)(?: -- --\w+)*$/.exec(command)?.[1];
      expect(command === 'npm ci' || Object.keys(scripts).includes(script ?? '')).toBe(true);
    }
  });

  it('does nothing until the repository switches it on', () => {
    expect(valuesOf(text, 'if')[0]).toMatch(/^vars\.[A-Z_]+ == 'on'$/);
  });

  it('calls no actions but those of GitHub itself, each of a named version', () => {
    for (const action of valuesOf(text, 'uses')) {
      expect(action).toMatch(/^actions\/[\w/-]+@v\d+$/);
    }
  });

  it('may do nothing unless a job is given the right', () => {
    expect(valuesOf(text, 'permissions')).toEqual(['{}']);
    expect(text).not.toMatch(/write-all|actions: write|packages: write/);
  });
});
