import type { Candidate, Candidates, Support } from './candidates.ts';
import {
  checkSum,
  holds,
  isContradiction,
  isDecisive,
  isRefuted,
  type SumCheck,
  type SummedCell,
} from './sumCheck.ts';
import { idOfKey, type SheetKey } from './sheetKey.ts';
import { largerSums, membersOf, sums, type Sum } from './sums.ts';

/** A column whose meaning is sought: what its words allow, and its cells row by row. */
export interface Unknown {
  candidates: Candidates;
  cells: readonly SummedCell[];
  /** Where it stands in its table. */
  place: number;
}

/** How the meaning of a column was found. */
export type Proof = 'words' | 'sums' | 'order';

/** The meaning of a column and how it was found. */
export interface Found {
  key: SheetKey;
  proof: Proof;
}

/** More ways than this to fill one sum are tried for none. */
const mostWays = 5000;
const strength: Record<Support, number> = { own: 3, title: 2, bare: 1, carried: 1 };
const settledStrength = strength.own + 1;

/** A sum that rules out what the words of a column say. */
export interface Refusal {
  key: SheetKey;
  sum: Sum;
  members: readonly Unknown[];
  check: SumCheck;
}

interface Way {
  sum: Sum;
  members: readonly Unknown[];
}

interface Evidence {
  way: Way;
  strength: number;
}

/**
 * Finds out what each column of a table counts.
 *
 * Words give each column its candidates. What words alone decide is settled first. Then every sum
 * of the vocabulary is tried over the columns that it can be of: a column is settled by a sum that
 * holds in its rows, if no other column could take its place in a sum of that kind and no other
 * sum gives it another meaning. What is settled narrows what is left, until nothing changes. A
 * column that two meanings fit stays open.
 */
export class Inference {
  readonly found = new Map<Unknown, Found>();
  /** What speaks against the words of a column that was not settled. */
  readonly refusals = new Map<Unknown, Refusal>();
  readonly #unknowns: readonly Unknown[];
  readonly #taken = new Map<string, Unknown>();
  readonly #refuted = new Map<Unknown, Set<string>>();

  constructor(unknowns: readonly Unknown[]) {
    this.#unknowns = unknowns;
    this.#settleWords(['own']);
    do this.#settleAll();
    while (this.#giveUpContradicted());
  }

  #settleAll(): void {
    for (let isMoving = true; isMoving;) {
      isMoving =
        this.#settleSums() ||
        this.#settleWords(['own', 'title']) ||
        this.#settleUnmarked() ||
        this.#settleEnclosed();
    }
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

  #settle(unknown: Unknown, key: SheetKey, proof: Proof): void {
    this.found.set(unknown, { key, proof });
    this.#taken.set(idOfKey(key), unknown);
  }

  /** Settles the columns whose words leave one meaning, which no other column's words claim. */
  #settleWords(supports: readonly Support[]): boolean {
    const claims = new Map<string, { unknown: Unknown; key: SheetKey; strength: number }[]>();
    for (const unknown of this.#unknowns) {
      if (!unknown.candidates.isWhole) continue;
      const open = this.open(unknown);
      const said = open.filter(({ support }) => supports.includes(support));
      const [only, more] = said;
      if (only === undefined || more !== undefined) continue;
      const isCarried = open.some(
        ({ support, key }) => support === 'carried' && key.measure === only.key.measure,
      );
      if (isCarried) continue;
      const id = idOfKey(only.key);
      const claim = { unknown, key: only.key, strength: strength[only.support] };
      claims.set(id, [...(claims.get(id) ?? []), claim]);
    }
    let isMoving = false;
    for (const list of claims.values()) {
      const [best, next] = [...list].sort((one, other) => other.strength - one.strength);
      if (best === undefined || best.strength === next?.strength) continue;
      this.#settle(best.unknown, best.key, 'words');
      isMoving = true;
    }
    return isMoving;
  }

  /** Columns that can stand for a member of a sum. */
  #columnsFor(key: SheetKey): Unknown[] {
    const holder = this.holderOf(key);
    if (holder !== undefined) return [holder];
    const id = idOfKey(key);
    return this.#unknowns.filter((one) =>
      this.open(one).some((other) => idOfKey(other.key) === id),
    );
  }

  /**
   * The ways to fill a sum with columns. One that is not wholly understood fills it only where all
   * the rest is settled; a rate is a proof even of two of them.
   */
  #waysOf(sum: Sum): Way[] {
    const keys = membersOf(sum);
    const open = keys.filter((key) => this.holderOf(key) === undefined).length;
    if (open === 0) return [];
    const takesDoubtful = open === 1 || sum.kind !== 'sum';
    const lists = keys.map((key) =>
      this.#columnsFor(key).filter(
        (one) => takesDoubtful || one.candidates.isWhole || this.found.has(one),
      ),
    );
    const count = lists.reduce((product, list) => product * list.length, 1);
    if (count === 0 || count > mostWays) return [];
    return lists
      .reduce<Unknown[][]>(
        (ways, list) => ways.flatMap((way) => list.map((one) => [...way, one])),
        [[]],
      )
      .filter((members) => new Set(members).size === members.length)
      .map((members) => ({ sum, members }));
  }

  #strengthOf(unknown: Unknown, key: SheetKey): number {
    if (this.found.has(unknown)) return settledStrength;
    const id = idOfKey(key);
    const candidate = unknown.candidates.list.find((one) => idOfKey(one.key) === id);
    return candidate === undefined ? 0 : strength[candidate.support];
  }

  /** Whether something besides the sum says which measure the columns are of. */
  #isAnchored({ sum, members }: Way): boolean {
    return membersOf(sum).some((key, place) => {
      const member = members[place];
      if (member === undefined) return false;
      if (this.found.has(member)) return true;
      // Of people by category only the snapshot counts those at Level 1.
      const isSnapshot = key.measure === 'eligible' && key.level === '1' && key.category !== 'all';
      const isSaid = isSnapshot || this.#strengthOf(member, key) >= strength.title;
      return member.candidates.isWhole && isSaid;
    });
  }

  #settleSums(): boolean {
    const evidence = new Map<Unknown, Map<string, Evidence>>();
    for (const way of sums.flatMap((sum) => this.#waysOf(sum))) {
      const check = checkSum(
        way.sum,
        way.members.map(({ cells }) => cells),
      );
      const open = way.members.filter((member) => !this.found.has(member));
      this.#noteRefuted(way, open, check);
      if (!holds(check) || !this.#isAnchored(way)) continue;
      for (const [place, member] of way.members.entries()) {
        const key = membersOf(way.sum)[place];
        if (key === undefined || this.found.has(member) || (check.weights[place] ?? 0) === 0) {
          continue;
        }
        const isWords = member.candidates.isWhole && check.variety > 1;
        if (!isWords && !isDecisive(check)) continue;
        const own = evidence.get(member) ?? new Map<string, Evidence>();
        evidence.set(member, own);
        const before = own.get(idOfKey(key));
        const value = { way, strength: this.#strengthOf(member, key) };
        if (before === undefined || before.strength < value.strength) own.set(idOfKey(key), value);
      }
    }
    return this.#settleEvidence(evidence);
  }

  /** Whether the table has no column for a further part of the sum. */
  #isWhole(sum: Sum): boolean {
    const own = new Set(sum.parts.map(idOfKey));
    const hasFurther = (larger: Sum): boolean =>
      larger.parts.some((part) => !own.has(idOfKey(part)) && this.#columnsFor(part).length > 0);
    return sum.isWhole && !(largerSums.get(sum) ?? []).some(hasFurther);
  }

  /** A meaning that a sum of settled columns rules out is none. */
  #noteRefuted(way: Way, open: readonly Unknown[], check: SumCheck): void {
    const [only, more] = open;
    if (only === undefined || more !== undefined) return;
    if (isRefuted(check) && this.#isWhole(way.sum)) this.#refute(only, way, check);
  }

  #refute(unknown: Unknown, { sum, members }: Way, check: SumCheck): void {
    const key = membersOf(sum)[members.indexOf(unknown)];
    if (key === undefined) return;
    const refuted = this.#refuted.get(unknown) ?? new Set<string>();
    refuted.add(idOfKey(key));
    this.#refuted.set(unknown, refuted);
    if (this.#strengthOf(unknown, key) >= strength.title && !this.refusals.has(unknown)) {
      this.refusals.set(unknown, { key, sum, members, check });
    }
  }

  /**
   * Words and sums that do not agree settle nothing: where a sum of settled columns fails in most
   * rows, those of its columns are given up for which only their words speak.
   */
  #giveUpContradicted(): boolean {
    const settled = sums.flatMap((sum) => {
      const members = membersOf(sum).flatMap((key) => this.holderOf(key) ?? []);
      if (members.length !== sum.parts.length + 1) return [];
      const check = checkSum(
        sum,
        members.map(({ cells }) => cells),
      );
      return [{ way: { sum, members }, check }];
    });
    const proven = new Set(
      settled.filter(({ check }) => holds(check)).flatMap(({ way }) => way.members),
    );
    const failing = settled.filter(
      ({ way, check }) => isContradiction(check) && this.#isWhole(way.sum),
    );
    let isMoving = false;
    for (const { way, check } of failing) {
      for (const member of way.members) {
        const own = this.found.get(member);
        if (own === undefined || own.proof !== 'words' || proven.has(member)) continue;
        this.#refute(member, way, check);
        this.refusals.set(member, { key: own.key, ...way, check });
        this.found.delete(member);
        this.#taken.delete(idOfKey(own.key));
        isMoving = true;
      }
    }
    return isMoving;
  }

  #settleEvidence(evidence: ReadonlyMap<Unknown, ReadonlyMap<string, Evidence>>): boolean {
    const bestOf = (unknown: Unknown): Evidence[] => {
      const all = [...(evidence.get(unknown)?.values() ?? [])];
      const most = Math.max(...all.map((one) => one.strength));
      return all.filter((one) => one.strength === most);
    };
    const chosen = new Map<string, { unknown: Unknown; key: SheetKey; strength: number }[]>();
    for (const unknown of evidence.keys()) {
      const [best, more] = bestOf(unknown);
      if (best === undefined || more !== undefined) continue;
      const key = membersOf(best.way.sum)[best.way.members.indexOf(unknown)];
      if (key === undefined) continue;
      const id = idOfKey(key);
      const list = chosen.get(id) ?? [];
      chosen.set(id, [...list, { unknown, key, strength: best.strength }]);
    }
    let isMoving = false;
    for (const list of chosen.values()) {
      const [best, next] = [...list].sort((one, other) => other.strength - one.strength);
      if (best === undefined || best.strength === next?.strength) continue;
      this.#settle(best.unknown, best.key, 'sums');
      isMoving = true;
    }
    return isMoving;
  }

  /** Where the columns of the year are marked as such, the like columns without a mark are not. */
  #settleUnmarked(): boolean {
    let isMoving = false;
    for (const unknown of this.#unknowns) {
      if (!unknown.candidates.isWhole || this.found.has(unknown)) continue;
      const [yearly] = unknown.candidates.list.filter(
        ({ key }) => key.measure === 'managed_level_2_3',
      );
      const isMarkedElsewhere =
        yearly !== undefined && this.holderOf(yearly.key)?.candidates.list.length === 1;
      const [only, more] = this.open(unknown);
      if (!isMarkedElsewhere || only?.support !== 'bare' || more !== undefined) continue;
      if (only.key.measure !== 'eligible') continue;
      const rivals = this.#columnsFor(only.key).filter((one) => one.candidates.isWhole);
      if (rivals.length > 1) continue;
      this.#settle(unknown, only.key, 'words');
      isMoving = true;
    }
    return isMoving;
  }

  /**
   * A column between two settled ones of a measure is of that measure too, and one that can be
   * nothing else is where it stands beside one.
   */
  #settleEnclosed(): boolean {
    let isMoving = false;
    for (const [at, unknown] of this.#unknowns.entries()) {
      if (!unknown.candidates.isWhole || this.found.has(unknown)) continue;
      const sides = [
        this.#unknowns.slice(0, at).findLast((one) => this.found.has(one)),
        this.#unknowns.slice(at + 1).find((one) => this.found.has(one)),
      ].flatMap((one) => (one === undefined ? [] : (this.found.get(one)?.key.measure ?? [])));
      const open = this.open(unknown);
      const fitting = open.filter(({ key }) =>
        open.length === 1 ? sides.includes(key.measure) : sides.every((one) => one === key.measure),
      );
      const [only, more] = fitting;
      const isClear = only !== undefined && more === undefined;
      const isEnclosed = open.length === 1 || sides.length === 2;
      if (!isClear || !isEnclosed || this.#columnsFor(only.key).length > 1) continue;
      this.#settle(unknown, only.key, 'order');
      isMoving = true;
    }
    return isMoving;
  }
}
