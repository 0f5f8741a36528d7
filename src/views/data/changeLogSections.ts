/** A point of a list, with the points under it. */
export interface LogPoint {
  text: string;
  points: string[];
}

/** One part of a change log. */
export type LogBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; points: LogPoint[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

/** A heading of the change log with what stands under it. */
export interface LogSection {
  title: string;
  blocks: LogBlock[];
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
const isTableRule = (line: string): boolean => /^\|[\s|:-]+\|$/.test(line);

function addLine(blocks: LogBlock[], line: string): void {
  const last = blocks.at(-1);
  if (line.startsWith('### ')) {
    blocks.push({ kind: 'heading', text: line.slice(4) });
  } else if (line.startsWith('- ')) {
    const point: LogPoint = { text: line.slice(2), points: [] };
    if (last?.kind === 'list') last.points.push(point);
    else blocks.push({ kind: 'list', points: [point] });
  } else if (/^\s+- /.test(line) && last?.kind === 'list') {
    last.points.at(-1)?.points.push(line.trim().slice(2));
  } else if (line.startsWith('|')) {
    if (last?.kind !== 'table') blocks.push({ kind: 'table', head: cellsOf(line), rows: [] });
    else if (!isTableRule(line)) last.rows.push(cellsOf(line));
  } else {
    blocks.push({ kind: 'paragraph', text: line });
  }
}

/**
 * The sections of a change log as the data build writes it: headings, paragraphs, lists of two
 * depths and tables. Everything else stays the text that it is, markup too; what stands before the
 * first section is left out.
 */
export function changeLogSections(log: string): LogSection[] {
  const sections: LogSection[] = [];
  for (const line of log.split(/\r?\n/)) {
    if (line.startsWith('## ')) sections.push({ title: line.slice(3), blocks: [] });
    else if (line.trim() !== '') addLine(sections.at(-1)?.blocks ?? [], line.trimEnd());
  }
  return sections;
}
