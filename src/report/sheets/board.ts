import type { Candidate, Candidates, Support } from './candidates.ts';
import type { SumCheck, SummedCell } from './sumCheck.ts';
import { idOfKey, type SheetKey } from './sheetKey.ts';
import { largerSums, membersOf, type Sum } from './sums.ts';

/** A column whose meaning is sought: what its words allow, and its cells row by row. */
export interface Unknown {
  candidates: Candidates;
  cells: readonly SummedCell[];
}

/** How the meaning of a column was found. */
export type Proof = 'words' | 'sums' | 'order';

/** The meaning of a column and how it was found. */
export interface Found {
  key: SheetKey;
  proof: Proof;
}

/** A sum with a column for its total and for each part. */
export interface Way {
  sum: Sum;
  members: readonly Unknown[];
}

/** A sum that rules out what the words of a column say. */
export interface Refusal {
  key: SheetKey;
  way: Way;
  check: SumCheck;
}

/** How much each kind of words counts beside another. */
export const strength: Record<Support, number> = { own: 3, title: 2, bare: 1, carried: 1 };
const settledStrength = strength.own + 1;

/** What is settled of the columns of a table, and what is ruled out. */
export class Board {
  readonly unknowns: readonly Unknown[];
  readonly found = new Map<Unknown, Found>();
  /** What speaks against the words of a column that was not settled. */
  readonly refusals = new Map<Unknown, Refusal>();
  readonly #taken = new Map<string, Unknown>();
  readonly #refuted = new Map<Unknown, Set<string>>();

  constructor(unknowns: readonly Unknown[]) {
    this.unknowns = unknowns;
  }

  /** The candidates of a column that are still open. */
  open(unknown: Unknown): Candidate[] {
    if (this.found.has(unknown)) return [];
    const refuted = this.#refuted.get(unknown);
    return unknown.candidates.list.filter(({ key }) => {
      const id = idOfKey(key);
      return !this.#taken.has(id) && refuted?.has(id) !== true;
    });
  }

  /** The column that has the meaning. */
  holderOf(key: SheetKey): Unknown | undefined {
    return this.#taken.get(idOfKey(key));
  }

  /** Gives a column its meaning. */
  settle(unknown: Unknown, key: SheetKey, proof: Proof): void {
    this.found.set(unknown, { key, proof });
    this.#taken.set(idOfKey(key), unknown);
  }

  /** Takes its meaning from a column again, because a sum rules it out. */
  giveUp(unknown: Unknown, way: Way, check: SumCheck): void {
    const own = this.found.get(unknown);
    if (own === undefined) return;
    this.refute(unknown, way, check);
    this.refusals.set(unknown, { key: own.key, way, check });
    this.found.delete(unknown);
    this.#taken.delete(idOfKey(own.key));
  }

  /** Rules out the meaning that a column would have in a sum. */
  refute(unknown: Unknown, way: Way, check: SumCheck): void {
    const key = membersOf(way.sum)[way.members.indexOf(unknown)];
    if (key === undefined) return;
    const refuted = this.#refuted.get(unknown) ?? new Set<string>();
    refuted.add(idOfKey(key));
    this.#refuted.set(unknown, refuted);
    if (this.strengthOf(unknown, key) >= strength.title && !this.refusals.has(unknown)) {
      this.refusals.set(unknown, { key, way, check });
    }
  }

  /** Columns that can stand for a member of a sum. */
  columnsFor(key: SheetKey): Unknown[] {
    const holder = this.holderOf(key);
    if (holder !== undefined) return [holder];
    const id = idOfKey(key);
    return this.unknowns.filter((one) => this.open(one).some((other) => idOfKey(other.key) === id));
  }

  /** How much speaks for a meaning of a column by words, or that it is settled. */
  strengthOf(unknown: Unknown, key: SheetKey): number {
    if (this.found.has(unknown)) return settledStrength;
    const id = idOfKey(key);
    const candidate = unknown.candidates.list.find((one) => idOfKey(one.key) === id);
    return candidate === undefined ? 0 : strength[candidate.support];
  }

  /** Whether the table has no column for a further part of the sum. */
  isWhole(sum: Sum): boolean {
    const own = new Set(sum.parts.map(idOfKey));
    const hasFurther = (larger: Sum): boolean =>
      larger.parts.some((part) => !own.has(idOfKey(part)) && this.columnsFor(part).length > 0);
    return sum.isWhole && !(largerSums.get(sum) ?? []).some(hasFurther);
  }
}
