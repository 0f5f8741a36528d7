import { areaCount, nation } from '../vocabulary/areas.ts';
import { formats, type FormatId } from './formats.ts';
import { slug } from './slug.ts';

/** What a file holds, as far as its name tells. */
export interface FileContent {
  /** Id of its one measure; `null` for several. */
  measure: string | null;
  /** Names of its areas, England and Wales among them, in the order in which to name them. */
  areas: readonly string[];
  /** Its first and last year; equal for one year. */
  years: { first: number; last: number };
  /** Number of the data release. */
  release: number;
}

const namedAtMost = 3;
/** Leaves room for the rest of the name within the 255 bytes that systems allow. */
const longestPart = 60;

function areasPart(areas: readonly string[]): string {
  const counted = areas.filter((name) => name !== nation.name).length;
  if (counted >= areaCount) return 'all-areas';
  if (areas.length > namedAtMost) return `${counted}-areas`;
  return slug(areas.join(' '), longestPart);
}

/**
 * The name of a file, always the same for the same content:
 * "mappa_recall-ratio_leicestershire_2019-2023_release-3.csv".
 */
export function fileName(
  { measure, areas, years, release }: FileContent,
  format: FormatId,
): string {
  const { first, last } = years;
  const parts = [
    'mappa',
    measure === null ? 'all-measures' : slug(measure, longestPart),
    areasPart(areas),
    first === last ? String(first) : `${first}-${last}`,
    `release-${release}`,
  ];
  return `${parts.filter(Boolean).join('_')}.${formats[format].extension}`;
}
