/** A stretch of the query, counted in characters of its text from 0. */
export interface Place {
  from: number;
  to: number;
}

const excerptLine = /^LINE (\d+): (.*)$/m;
const ellipsis = '...';
/** A name, a number, or a single sign: what is marked. */
const wordAt = /[\p{L}\p{N}_]+|"[^"]*"|'[^']*'|\S/uy;
/** What the message itself names: the engine's caret is not always in the right place. */
const namedInMessage = [
  /at or near "([^\n]+)"/,
  /[Cc]olumn (?:named )?"([^"\n]+)"/,
  /[Tt]able "([^"\n]+)"/,
  /with name "?([^\s"]+)"? does not exist/,
  /function with name "?([^\s"(]+)/i,
];

const lineStart = (sql: string, line: number): number =>
  sql
    .split('\n')
    .slice(0, line - 1)
    .reduce((length, text) => length + text.length + 1, 0);

const nearest = (places: readonly number[], wanted: number): number | undefined =>
  places.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0];

function placesOf(text: string, sought: string): number[] {
  const [where, what] = [text.toLowerCase(), sought.toLowerCase()];
  const places: number[] = [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) places.push(at);
  return places;
}

const namedIn = (message: string): string | undefined =>
  namedInMessage.map((pattern) => pattern.exec(message)?.[1]).find((name) => name !== undefined);

/** Where the excerpt and the caret under it point to, in the text of the line. */
function caretPlace(line: string, excerpt: string, caretLine: string, prefix: number): number {
  const caret = caretLine.indexOf('^') - prefix;
  const cutBefore = excerpt.startsWith(ellipsis) && !line.startsWith(ellipsis);
  const shown = excerpt.slice(cutBefore ? ellipsis.length : 0).replace(/\.\.\.$/, '');
  const start = Math.max(0, line.indexOf(shown));
  return Math.max(0, start + caret - (cutBefore ? ellipsis.length : 0));
}

/**
 * Where in a query the mistake is that a message of the engine tells of: the message shows the line
 * with a caret under it. `null` if it does not.
 */
export function errorPlace(sql: string, message: string): Place | null {
  const found = excerptLine.exec(message);
  if (!found) return null;
  const [whole, lineNumber = '1', excerpt = ''] = found;
  const line = sql.split('\n')[Number(lineNumber) - 1] ?? '';
  const caretLine = message.slice(found.index + whole.length + 1).split('\n')[0] ?? '';
  const pointed = caretPlace(line, excerpt, caretLine, whole.length - excerpt.length);
  const named = namedIn(message);
  const start = lineStart(sql, Number(lineNumber));
  const namedAt = named === undefined ? undefined : nearest(placesOf(line, named), pointed);
  if (named !== undefined && namedAt !== undefined) {
    return { from: start + namedAt, to: start + namedAt + named.length };
  }
  const at = Math.min(pointed, line.length);
  wordAt.lastIndex = at;
  const length = wordAt.exec(line)?.[0].length ?? 0;
  const end = Math.min(sql.length, start + at + Math.max(1, length));
  return { from: Math.min(start + at, Math.max(0, end - 1)), to: end };
}

/** A place as people count: line and column from 1. */
export function lineAndColumn(sql: string, at: number): { line: number; column: number } {
  const before = sql.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
