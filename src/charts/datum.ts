import type { Status } from '../vocabulary/status.ts';

/** What a chart knows of one figure. A chart does not know where it came from. */
export interface Datum {
  code: string;
  name: string;
  year: number;
  status: Status;
  /** `null` unless the status is held, zero or published_rate. */
  value: number | null;
  /** The value as it is written: "112", "3 of 12", or why there is none. */
  text: string;
  /** What else belongs to the value wherever it is read alone: "on one base, 143 as published". */
  basis?: string;
  /** Bounds of the 95% interval; `null` where there is no value. */
  low: number | null;
  high: number | null;
  /** Whether the person who looks at it added it; such a mark carries a ring. */
  isOwn?: boolean;
  /** What is to be known of the value itself, as that its count is not held. */
  note?: string;
  /** What the checks of the figures found, in sentences; such a mark carries a flag. */
  flag?: string;
}

/** A datum that can be drawn. */
export type DrawnDatum = Datum & { value: number };

/** Whether a datum has a number, zero included. */
export const isDrawn = (datum: Datum): datum is DrawnDatum => datum.value !== null;

/** What a tooltip says below the value of a mark: what is to be known of it, and what awaits a check. */
export const remarksOf = ({ note, flag }: Pick<Datum, 'note' | 'flag'>): string[] => [
  ...(note === undefined ? [] : [`${note.charAt(0).toUpperCase()}${note.slice(1)}.`]),
  ...(flag === undefined ? [] : [`Awaits a check: ${flag}`]),
];

/** A datum of a chart over years as its tooltip says it: "2021: 144 on one base, 143 as published". */
export const yearText = ({ year, text, basis }: Datum): string =>
  [`${year}: ${text}`, ...(basis === undefined ? [] : [basis])].join(' ');

/** Names one mark in a chart. */
export interface MarkKey {
  code: string;
  year: number;
}

/** Whether two marks are the same. */
export const sameMark = (one: MarkKey | null, other: MarkKey | null): boolean =>
  one !== null && other !== null && one.code === other.code && one.year === other.year;
