/** GitHub takes no longer text for a pull request: 65,536 characters, with some room. */
const longest = 60_000;

const cutAtLine = (text: string, length: number): { kept: string; left: number } => {
  if (text.length <= length) return { kept: text, left: 0 };
  const kept = text.slice(0, text.lastIndexOf('\n', length) + 1);
  return { kept, left: text.slice(kept.length).split('\n').length };
};

/**
 * The text of the pull request that proposes new figures: the page of the run, then the change
 * log; what of it does not fit is counted, and stands in the change itself.
 *
 * @param page the page of the run
 * @param changes what changed since the last release, as Markdown
 */
export const proposalText = (page: string, changes: string): string => {
  const head = [
    'New figures from GOV.UK, read by `npm run update`. Look at what is in doubt and at the changes before you merge.',
    '',
    '```text',
    cutAtLine(page.trimEnd().replace(/`{3,}/g, '``'), longest / 2).kept,
    '```',
    '',
    '',
  ].join('\n');
  const { kept, left } = cutAtLine(changes.trimEnd(), longest - head.length);
  if (left === 0) return `${head}${kept}\n`;
  const lines = left.toLocaleString('en-GB');
  return `${head}${kept}\n${lines} more lines stand in \`data/CHANGES.md\` of this pull request.\n`;
};
