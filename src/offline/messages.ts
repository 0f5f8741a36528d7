import type { BuildList } from './buildList.ts';

/** A build, as the page and its service worker speak of it. */
export type BuildName = Pick<BuildList, 'build' | 'release'>;

/** A page says which build it is; the answer comes through the port that goes with it. */
export interface Hello {
  kind: 'hello';
  build: string;
}

/** What the worker answers to a page. */
export interface HelloAnswer {
  /** Whether the page's own build is kept: it then gets its files from it and no other. */
  isKept: boolean;
  /** The newest build that is kept whole. */
  newest: BuildName | null;
}

/** Why a build could not be kept. */
export type RefusalReason = 'no room' | 'not fetched';

/** What the worker tells all pages of its own accord. */
export type Told = { kind: 'newest'; newest: BuildName } | { kind: 'refused'; why: RefusalReason };
