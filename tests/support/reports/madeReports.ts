import type { Arbitrary } from 'fast-check';
import fc from 'fast-check';
import { areas } from '../../../src/vocabulary/areas.ts';
import type { MadeBlock, MadeCell, MadeReport } from './content.ts';
import { wordings, type Wording } from './wordings.ts';

/** How the tables are set. */
interface Layout {
  /** Headings in a row across the table, or as a paragraph above it. */
  headingInside: boolean;
  ordersTogether: boolean;
  /** Breach of an order: four columns in the licence table or in its own, three, or one. */
  breach: 'below' | 'four' | 'three' | 'one';
  /** A table is broken in two after this row, the column headings said again or not. */
  brokenAfter: number;
  headingsAgain: boolean;
  order: readonly number[];
}

const layouts: Arbitrary<Layout> = fc.record({
  headingInside: fc.boolean(),
  ordersTogether: fc.boolean(),
  breach: fc.constantFrom('below', 'four', 'three', 'one'),
  brokenAfter: fc.integer({ min: 2, max: 9 }),
  headingsAgain: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
});

/** Numbers in turn, as many as a report has. */
class Source {
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  next(): number {
    this.#next += 1;
    return this.#numbers[this.#next % this.#numbers.length] ?? 0;
  }
}

class Maker {
  readonly expected: string[] = [];
  readonly wording: Wording;
  readonly layout: Layout;
  readonly source: Source;

  constructor(wording: Wording, layout: Layout, source: Source) {
    this.wording = wording;
    this.layout = layout;
    this.source = source;
  }

  number(measure: string, category: string, level: string, value = this.source.next()): MadeCell {
    this.expected.push([measure, category, level, value].join(','));
    const text =
      value > 999 && this.wording.separator !== ''
        ? `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`
        : String(value);
    const { mark } = this.wording;
    return mark !== undefined && value % 7 === 0 ? { text, mark } : { text };
  }

  dash(): MadeCell {
    return { text: this.wording.dash };
  }

  header(last = true): MadeCell[] {
    const titles = this.wording.headings.map((text) => ({ text }));
    return [{ text: '' }, ...titles, ...(last ? [{ text: 'Total' }] : [])];
  }

  gridRows(measure: string, levels: readonly string[], total: string): MadeCell[][] {
    return [...levels, total].map((level) => [
      { text: level === total ? 'Total' : `Level ${level}` },
      this.number(measure, '1', level),
      this.number(measure, '2', level),
      level === '1' ? this.dash() : this.number(measure, '3', level),
      this.number(measure, 'all', level),
    ]);
  }

  /** Breach of an order, in Category 1 alone, with dashes beside it, or in one column. */
  breachRows(): MadeCell[][] {
    const { breach } = this.layout;
    return ['2', '3', '2+3'].map((level) => {
      const label = { text: level === '2+3' ? 'Total' : `Level ${level}` };
      const own = this.number('shpo_breach', '1', level);
      const wide = breach === 'below' || breach === 'four';
      if (breach === 'one') return [label, own];
      return [label, own, this.dash(), this.dash(), ...(wide ? [own] : [])];
    });
  }

  /** A table under its heading, broken in two where the layout says so. */
  titled(title: string, header: MadeCell[] | undefined, rows: MadeCell[][]): MadeBlock[] {
    const { headingInside, brokenAfter, headingsAgain } = this.layout;
    const span = Math.max(...rows.map((row) => row.length), 2);
    const inside = headingInside ? [[{ text: title, span }]] : [];
    const above: MadeBlock[] = headingInside ? [] : [{ kind: 'paragraph', text: title }];
    const head = header === undefined ? [] : [header];
    const whole = [...inside, ...head, ...rows];
    if (whole.length <= brokenAfter || header === undefined) {
      return [...above, { kind: 'table', rows: whole }];
    }
    const again = headingsAgain && brokenAfter > inside.length ? head : [];
    const cut = Math.max(brokenAfter, inside.length + 1);
    return [
      ...above,
      { kind: 'table', rows: whole.slice(0, cut) },
      { kind: 'table', rows: [...again, ...whole.slice(cut)] },
    ];
  }

  single(label: string, measure: string): MadeCell[] {
    return [{ text: label }, this.number(measure, '1', 'all')];
  }

  custody(): MadeBlock[] {
    const { wording, layout } = this;
    const title = `Level 2 and 3 ${wording.people} returned to custody`;
    const licence = this.gridRows('returned_to_custody', ['2', '3'], '2+3');
    const breach = this.breachRows();
    const rows = [[{ text: wording.licence, span: 5 }], ...licence];
    if (layout.breach === 'below') {
      const below = [...rows, [{ text: wording.orderBreach, span: 5 }], ...breach];
      return this.titled(title, this.header(), below);
    }
    const header = layout.breach === 'one' ? undefined : this.header(layout.breach === 'four');
    return [
      ...this.titled(title, this.header(), rows),
      ...this.titled(wording.orderBreach, header, breach),
    ];
  }

  orders(): MadeBlock[] {
    const { orders } = this.wording;
    const rows = [
      this.single(orders.shpo, 'shpo'),
      this.single(orders.foreignTravel, 'shpo_foreign_travel'),
      this.single(orders.notification, 'notification_order'),
    ];
    const title = 'Restrictive orders for Category 1 offenders';
    return this.layout.ordersTogether
      ? this.titled(title, undefined, rows)
      : rows.map((row): MadeBlock => ({ kind: 'table', rows: [row] }));
  }

  singles(): MadeBlock[] {
    const { notificationBreach, revoked, riskOrder, rate } = this.wording;
    return [
      this.single(notificationBreach, 'notification_breach'),
      this.single(revoked, 'lifetime_notification_revoked'),
      this.single(riskOrder, 'sro_breach_notification'),
      this.single(rate, 'category_1_rate_10_plus'),
    ].map((row): MadeBlock => ({ kind: 'table', rows: [row] }));
  }
}

/** Any report in any known layout: random numbers, order of tables and wordings. */
export const madeReports: Arbitrary<MadeReport> = fc
  .record({
    wording: wordings,
    layout: layouts,
    area: fc.constantFrom(...areas.map((area) => area.name)),
    yearEnding: fc.integer({ min: 2016, max: 2026 }),
    numbers: fc.array(fc.oneof(fc.nat(30), fc.nat(9999)), { minLength: 70, maxLength: 70 }),
  })
  .map(({ wording, layout, area, yearEnding, numbers }) => {
    const maker = new Maker(wording, layout, new Source(numbers));
    const { people } = wording;
    const eligible = maker.titled(
      `MAPPA-eligible ${people} on 31 March ${yearEnding}`,
      maker.header(),
      maker.gridRows('eligible', ['1', '2', '3'], 'all'),
    );
    const managed = maker.titled(
      `MAPPA-eligible ${people} in Levels 2 and 3 by category (yearly total)`,
      maker.header(),
      maker.gridRows('managed_level_2_3', ['2', '3'], '2+3'),
    );
    const groups = [eligible, managed, maker.custody(), maker.orders(), maker.singles()];
    const title: MadeBlock = { kind: 'paragraph', text: `${area} MAPPA Annual Report` };
    const blocks = [title, ...layout.order.flatMap((place) => groups[place] ?? [])];
    return { area, yearEnding, blocks, expected: [...maker.expected].sort() };
  });
