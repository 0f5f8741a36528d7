import { EngineError } from '../../data/engine/engineError.ts';
import { ReadOnlyError } from '../../data/engine/freeQueries.ts';
import { listOf } from '../../words/numbers.ts';
import { errorPlace, type Place } from './errorPlace.ts';

/** What went wrong with a query, for the reader. */
export interface QueryProblem {
  /** What is wrong, in one or two sentences. */
  what: string;
  /** What to do next. */
  next: string;
  /** Where in the query; `null` where the engine does not say. */
  place: Place | null;
  /** The engine's own words, where they say more. */
  words: string | null;
}

const excerpt = /\n+LINE \d+:[\s\S]*$/;
const suggestion = /Did you mean "([^"]+)"/;
const candidates = /Candidate (?:bindings|tables): (.+)/;
const mostCandidates = 3;

/** Advice by what the engine's words look like; the first that fits counts. */
const advice: readonly [pattern: RegExp, next: string][] = [
  [
    /Out of Memory|could not allocate|memory access out of bounds|bad_alloc/i,
    'The query needs more memory than it may have. Ask for fewer rows or columns, filter earlier, or check that every join has its condition.',
  ],
  [
    /function signature mismatch|unreachable|RuntimeError/,
    'It may use a function that the engine of this page lacks. Write it in another way.',
  ],
  [
    /but it exists in the \w+ extension/,
    'The engine of this page lacks that function: it loads no extensions. Write it in another way.',
  ],
  [
    /file system operations are disabled|Loading external extensions|external access|Cannot access (?:file|directory)/,
    'Queries work on the tables of this page only: they can read no file or address, write none and load no extension. Use Download to take rows away.',
  ],
  [
    /configuration has been locked|Cannot change configuration/,
    'Settings are locked. Leave SET and PRAGMA out.',
  ],
  [
    /transaction within a transaction|transaction is aborted|no transaction is active/,
    'Each run is one transaction already. Leave BEGIN, COMMIT and ROLLBACK out.',
  ],
  [/must appear in the GROUP BY/, 'Add the column to GROUP BY, or write GROUP BY ALL.'],
  [/no statements/, 'Write a query, or choose one of the worked questions.'],
  [
    /No function matches the given name and argument types/,
    'Check the types of the columns in the list of tables; CAST(… AS DOUBLE) changes a type.',
  ],
  [
    /Conversion Error/,
    'Use TRY_CAST instead of CAST: it gives NULL where a text is no such value.',
  ],
  [/unterminated quoted string/, 'Close the text with an apostrophe: texts stand between two.'],
  [
    /syntax error/,
    'Look at the marked place and just before it: a comma, a bracket or a keyword is missing, misspelt or too many.',
  ],
  [/[Tt]able .* does not exist|Referenced table/, 'The tables are listed beside the editor.'],
  [
    /Referenced column|does not have a column/,
    'The columns of each table are listed beside the editor. Texts stand between apostrophes, names between double quotes or none.',
  ],
];

const usualNext = 'Change the query and run it again.';

const wrapped = /^\{"exception_type":.*\}$/s;

/** Some errors come as JSON with the words inside. */
function unwrapped(message: string): string {
  if (!wrapped.test(message)) return message;
  const { exception_message: words } = JSON.parse(message) as { exception_message?: unknown };
  return typeof words === 'string' ? words : message;
}

/** The words of the engine without the name of the kind of error and without the excerpt. */
const plainWords = (message: string): string =>
  message
    .replace(excerpt, '')
    .replace(/^(?:[A-Z]\w+ ?)*Error: /, '')
    .split('\n')[0]
    ?.trim() ?? '';

const namesOr = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;

function suggested(message: string): string | null {
  const one = suggestion.exec(message)?.[1];
  if (one) return `Did you mean “${one.replace(/^memory\.(?:main\.)?/, '')}”?`;
  const several = candidates.exec(message)?.[1]?.match(/"([^"]+)"/g);
  if (!several) return null;
  const names = several.slice(0, mostCandidates).map((name) => `“${name.replaceAll('"', '')}”`);
  return `Did you mean ${namesOr(names)}?`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function ofReadOnly({ tables }: ReadOnlyError): QueryProblem {
  const names = listOf(tables.map((name) => `“${name}”`));
  return {
    what: `The published tables are read-only. This query would have changed ${names}, or taken that name, so everything it did has been undone.`,
    next: `Make a table of your own instead: CREATE TABLE mine AS FROM ${tables[0] ?? 'figures'}.`,
    place: null,
    words: null,
  };
}

/** What the reader is told of an error that a query ended in. */
export function problemOf(error: unknown, sql: string): QueryProblem {
  if (error instanceof ReadOnlyError) return ofReadOnly(error);
  const message = unwrapped(error instanceof Error ? error.message : String(error));
  if (error instanceof EngineError) {
    return {
      what: sentence(message),
      next: 'Run the query again: the engine then starts anew. Tables of your own are gone.',
      place: null,
      words: null,
    };
  }
  const next = advice.find(([pattern]) => pattern.test(message))?.[1] ?? usualNext;
  const guess = suggested(message);
  return {
    what: brokeEngine(error)
      ? 'The engine broke on this query and starts anew with the next one.'
      : sentence(plainWords(message)),
    next: guess ? `${guess} ${next}` : next,
    place: errorPlace(sql, message),
    words: message.trim(),
  };
}

/** Whether the engine can no longer be trusted after an error: its code itself has broken. */
export const brokeEngine = (error: unknown): boolean =>
  error instanceof Error &&
  /function signature mismatch|unreachable|memory access out of bounds|Missing DB manager|INTERNAL Error|RuntimeError|database has been invalidated/.test(
    error.message,
  );
