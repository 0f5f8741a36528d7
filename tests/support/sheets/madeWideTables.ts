import fc from 'fast-check';
import { areas } from '../../../src/vocabulary/areas.ts';
import type { MadeSheet, MadeSheetCell, MadeSheetRow } from './content.ts';
import {
  blockWords,
  categoryWords,
  groupWords,
  levelWords,
  otherColumns,
  populationWords,
  singleWords,
  strangeBlocks,
  strangeTotals,
  totalWords,
} from './wideWords.ts';

/** A made wide table and the truth about it. */
export interface WideTable {
  sheet: MadeSheet;
  /** Figures by `area|measure,category,level`, also those that a mark hides. */
  truth: ReadonlyMap<string, number>;
  /** Figures that the cells show. */
  shown: ReadonlySet<string>;
  /** Headings of all columns. */
  headings: readonly string[];
  /** Headings of the columns that count something else. */
  others: readonly string[];
  /** How many columns count a figure and can be understood by words or sums. */
  columns: number;
  /** Headings of columns whose words nobody could know, and which need not be read. */
  unclear: readonly string[];
}

interface Column {
  key: string;
  heading: string;
  /** Heading above it and its neighbours; empty in a table with one row of headings. */
  group: string;
  /** Whether neither its words nor a sum say what it counts. */
  isUnclear?: boolean;
}

type Draw = <Value>(list: readonly Value[]) => Value;

const levelsOf: Record<string, readonly string[]> = {
  eligible: ['1', '2', '3'],
  managed_level_2_3: ['2', '3'],
  returned_to_custody: ['2', '3'],
  shpo_breach: ['2', '3'],
  sfo_charged: ['1', '2', '3'],
  serious_case_review: ['2', '3'],
};
const totalOf = (measure: string): string =>
  measure === 'eligible' || measure === 'sfo_charged' ? 'all' : '2+3';
const categoriesOf = (measure: string): readonly string[] => {
  if (measure === 'shpo_breach') return ['1'];
  return measure === 'serious_case_review' || measure === 'sfo_charged' ? [] : ['1', '2', '3'];
};

/** The words of one style: the same for all columns of a block. */
class Style {
  readonly #draw: Draw;
  readonly #categories: Record<string, string>;
  readonly #level: string;
  readonly #total: string;
  readonly #isLevelFirst: boolean;
  readonly #between: string;

  constructor(draw: Draw) {
    this.#draw = draw;
    this.#categories = {
      '1': draw(categoryWords['1']),
      '2': draw(categoryWords['2']),
      '3': draw(categoryWords['3']),
    };
    this.#level = draw(levelWords);
    this.#total = draw(totalWords);
    this.#isLevelFirst = draw([false, false, true]);
    this.#between = draw([' ', ' ', ', ', ' - ', ': ']);
  }

  axes(category: string, level: string): string {
    const one = this.#categories[category];
    const other = /^[123]$/.test(level) ? this.#level.replace('#', level) : undefined;
    if (one !== undefined && other !== undefined) {
      return (this.#isLevelFirst ? [other, one] : [one, other]).join(this.#between);
    }
    const both = level === '2+3' && one !== undefined ? this.#draw(['', ' Level 2 and 3']) : '';
    const text = one ?? other ?? '';
    const total = this.#draw([this.#total, 'Total']);
    if (text === '') return total;
    return this.#draw([`${text}${both} ${total.toLowerCase()}`, `${total} ${text}${both}`]);
  }
}

type Block = keyof typeof blockWords;

const keysOf = (measure: Block): [string, string][] => {
  const total = totalOf(measure);
  const levels = levelsOf[measure] ?? [];
  const hasAll = measure !== 'shpo_breach';
  return [
    ...categoriesOf(measure).flatMap((category) =>
      levels
        .filter((level) => category !== '3' || level !== '1')
        .map((level): [string, string] => [category, level]),
    ),
    ...(hasAll ? levels.map((level): [string, string] => ['all', level]) : []),
    ...categoriesOf(measure).map((category): [string, string] => [category, total]),
    ...(hasAll ? [['all', total] as [string, string]] : []),
  ];
};

const block = (measure: Block, style: Style, isGrouped: boolean, draw: Draw): Column[] => {
  const isStrange = !isGrouped && draw([false, false, false, false, false, false, true]);
  const words = isStrange ? draw<string>(strangeBlocks) : draw<string>(blockWords[measure]);
  const group = isGrouped ? draw<string>(groupWords[measure]) : '';
  return keysOf(measure).map(([category, level]) => ({
    key: `${measure},${category},${level}`,
    heading: isGrouped
      ? style.axes(category, level)
      : words.replace('#', style.axes(category, level)),
    group,
    isUnclear: isStrange,
  }));
};

const leaf = (key: string, row: number, salt: number): number => {
  const [measure = '', category = '', level = ''] = key.split(',');
  const scale: Record<string, number> = {
    eligible: 40,
    managed_level_2_3: 60,
    returned_to_custody: 15,
  };
  const most = measure === 'eligible' && level === '1' ? 2500 : (scale[measure] ?? 4);
  // A plain mixing of the place, so that shrinking keeps tables apart from each other.
  let mixed = salt + row * 7919;
  for (const letter of `${measure}${category}${level}`) {
    mixed = (mixed * 31 + letter.charCodeAt(0)) % 1_000_003;
  }
  return ((mixed * 48_271) % 1_000_003) % (most + 1);
};

const valueOf = (key: string, row: number, salt: number): number => {
  const [measure = '', category = '', level = ''] = key.split(',');
  const levels = levelsOf[measure];
  if (measure === 'population')
    return 300_000 + 100 * (leaf('population,1,1', row, salt) + 997 * (row + (salt % 13)));
  if (measure === 'category_1_rate_10_plus') {
    const count = valueOf('eligible,1,all', row, salt);
    return Math.round((count / valueOf('population,1,all', row, salt)) * 100_000);
  }
  if (levels === undefined) return leaf(`${key},x`, row, salt) * 9;
  const own = /^[123]$/.test(level) ? [level] : levels;
  const named = categoriesOf(measure);
  const categories = category === 'all' && named.length > 0 ? named : [category];
  return categories
    .flatMap((one) => own.filter((at) => one !== '3' || at !== '1').map((at) => [one, at]))
    .reduce((sum, [one = '', at = '']) => sum + leaf(`${measure},${one},${at}`, row, salt), 0);
};

const shuffled = <Value>(list: readonly Value[], draw: Draw): Value[] => {
  const rest = [...list];
  const result: Value[] = [];
  while (rest.length > 0) {
    const next = draw(rest.map((_, place) => place));
    result.push(...rest.splice(next, 1));
  }
  return result;
};

const names = new Map([
  ['Devon and Cornwall', 'Devon & Cornwall'],
  ['Hampshire and Isle of Wight', 'Hampshire'],
]);

const singles = (draw: Draw): Column[] =>
  Object.entries(singleWords)
    .filter(([measure]) => measure !== 'category_1_rate_10_plus')
    .map(([measure, words]) => ({
      key: `${measure},1,all`,
      heading: draw<string>(words),
      group: '',
    }));

/** Gives some totals, each of which others prove, wordings that say nothing. */
const withStrangeTotals = (columns: readonly Column[], draw: Draw): Column[] => {
  const [first, second] = shuffled(strangeTotals, draw);
  return columns.map((column) => {
    if (column.group !== '') return column;
    if (column.key === 'eligible,all,all' && draw([true, false])) {
      return { ...column, heading: first ?? '' };
    }
    if (column.key === 'returned_to_custody,all,2+3' && draw([true, false, false])) {
      return { ...column, heading: second ?? '' };
    }
    return column;
  });
};

const columnsOf = (isGrouped: boolean, draw: Draw): { columns: Column[]; others: string[] } => {
  const style = new Style(draw);
  const blocks = (Object.keys(blockWords) as (keyof typeof blockWords)[])
    .filter((measure) => measure === 'eligible' || draw([true, true, true, false]))
    .map((measure) => block(measure, style, isGrouped, draw));
  const rates: Column[] = draw([true, true, false])
    ? [
        { key: 'population,1,all', heading: draw<string>(populationWords), group: '' },
        {
          key: 'category_1_rate_10_plus,1,all',
          heading: draw<string>(singleWords.category_1_rate_10_plus),
          group: '',
        },
      ]
    : [];
  const [eligible = [], ...rest] = blocks;
  const parts = [
    eligible,
    rates,
    ...rest,
    singles(draw).filter(() => draw([true, true, true, false])),
  ];
  const ordered = draw([false, false, true]) ? shuffled(parts, draw) : parts;
  const inside = draw([false, false, true]);
  const columns = withStrangeTotals(
    ordered.flatMap((part) => (inside ? shuffled(part, draw) : part)),
    draw,
  );
  const others = shuffled(otherColumns, draw).slice(0, draw([0, 0, 1, 3]));
  for (const heading of others) {
    const at = draw(columns.map((_, place) => place));
    // Under the heading of a block it would be of the block.
    if (columns[at]?.group === '') columns.splice(at, 0, { key: '', heading, group: '' });
  }
  return { columns, others };
};

/** The headings above blocks: merged over their columns, or written once before blank cells. */
const groupRow = (columns: readonly Column[], isMerged: boolean): MadeSheetRow =>
  columns.map(({ group }, place) => {
    if (group === '' || columns[place - 1]?.group === group) return null;
    const behind = columns.slice(place).findIndex((one) => one.group !== group);
    const width = behind < 0 ? columns.length - place : behind;
    return isMerged && width > 1 ? { text: group, columns: width } : group;
  });

/** Marks of figures that are not published; a dash is one where the sums need more than nought. */
const marks = ['[c]', '..', '*', '<5', '[x]', '-'] as const;

/** A wide table of all areas. */
export const wideTables: fc.Arbitrary<WideTable> = fc
  .tuple(fc.nat(1_000_000), fc.infiniteStream(fc.nat(1_000_000)))
  .map(([salt, stream]) => {
    const draw: Draw = (list) => {
      const next = stream.next().value ?? 0;
      return list[next % list.length] as (typeof list)[number];
    };
    const layout = draw(['flat', 'flat', 'merged', 'spread'] as const);
    const { columns, others } = columnsOf(layout !== 'flat', draw);
    const year = 2014 + (salt % 14);
    const [dashes, withheld, hasTotal, hasSecurity] = [
      draw([true, false]),
      draw([0, 0, 60, 200]),
      draw([true, false]),
      draw([false, false, true]),
    ];
    const truth = new Map<string, number>();
    const shown = new Set<string>();
    const cellOf = (column: Column, row: number, area: string): MadeSheetCell | string | number => {
      if (column.key === '') return (leaf(`${column.heading},1,1`, row, salt) * 7) % 90;
      const value =
        row < areas.length
          ? valueOf(column.key, row, salt)
          : areas.reduce((sum, _, at) => sum + valueOf(column.key, at, salt), 0);
      truth.set(`${area}|${column.key}`, value);
      const isMarked = withheld > 0 && (row * 53 + column.heading.length + salt) % withheld === 0;
      if (isMarked && row < areas.length) return draw(marks);
      if (value === 0 && dashes) return '-';
      shown.add(`${area}|${column.key}`);
      return value;
    };
    const rows: MadeSheetRow[] = areas.map(({ name }, row) => [
      names.get(name) ?? name,
      ...columns.map((column) => cellOf(column, row, name)),
    ]);
    if (hasTotal) {
      const total = columns.map((column) =>
        column.key.startsWith('category_1_rate')
          ? null
          : cellOf(column, areas.length, 'England and Wales'),
      );
      rows.push(['Total', ...total]);
    }
    if (hasSecurity) rows.push(['National Security Division', ...columns.map(() => 0)]);
    const headings: MadeSheetRow[] = [
      ...(layout === 'flat' ? [] : [[null, ...groupRow(columns, layout === 'merged')]]),
      ['Area', ...columns.map(({ heading }) => heading)],
    ];
    const sheet: MadeSheet = {
      name: 'Area tables',
      rows: [
        [`MAPPA Annual Report ${year - 1}/${String(year % 100).padStart(2, '0')}`],
        ['Area tables'],
        [],
        ...headings,
        ...rows,
        [],
        ['1. London is the Metropolitan Police and City of London.'],
      ],
    };
    return {
      sheet,
      truth,
      shown,
      headings: columns.map(({ heading }) => heading),
      others: others.filter((other) => columns.some(({ heading }) => heading === other)),
      columns: columns.filter(({ key, isUnclear }) => key !== '' && isUnclear !== true).length,
      unclear: columns.filter(({ isUnclear }) => isUnclear).map(({ heading }) => heading),
    };
  });
