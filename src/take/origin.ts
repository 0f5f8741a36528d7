/** What a file is, and where and when it was taken: what its notes and its citation say. */
export interface Origin {
  /** What the file or view shows, without a full stop. */
  title: string;
  /** Address of the view or file; `null` where it is not known yet. */
  address: string | null;
  /** The release of the data: its number and its day as year-month-day. */
  release: { number: number; date: string };
  /** The day on which it was taken, as year-month-day; `null` in files made ahead of any visit. */
  accessed: string | null;
}

/** Who makes the comparison, as an author is named. */
export const publisher = 'MAPPA compared';

/** The licence of the figures. */
export const licence = {
  name: 'Open Government Licence v3.0',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  statement: 'Contains public sector information licensed under the Open Government Licence v3.0.',
} as const;
