/** Something wrong in a source, at a place a person can open: what it is and what to do. */
export interface Problem {
  /** Path as written in messages, such as `data/figures.csv`. */
  file: string;
  /** Line in the file, counted from 1. */
  line: number;
  message: string;
}

/** One line for a person: `data/figures.csv:123: what is wrong and what to do`. */
export const describeProblem = (problem: Problem): string =>
  `${problem.file}:${problem.line}: ${problem.message}`;

/** All that is wrong in the sources, thrown together so that one run shows everything. */
export class BadSources extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'BadSources';
    this.problems = problems;
  }
}
