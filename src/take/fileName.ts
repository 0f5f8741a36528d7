import { extentOf, type FileContent } from './fileContent.ts';
import { formats, type FormatId } from './formats.ts';
import { slug } from './slug.ts';

/** Leaves room for the rest of the name within the 255 bytes that systems allow. */
const longestPart = 60;

function areasPart({ areas }: FileContent): string {
  const extent = extentOf(areas);
  if (extent === 'all') return 'all-areas';
  return extent === 'named' ? slug(areas.join(' '), longestPart) : `${extent}-areas`;
}

/**
 * The name of a file, always the same for the same content:
 * "mappa_recall-ratio_leicestershire_2019-2023_release-3.csv".
 */
export function fileName(content: FileContent, format: FormatId): string {
  const { measure, release } = content;
  const { first, last } = content.years;
  const parts = [
    'mappa',
    measure === null ? 'all-measures' : slug(measure, longestPart),
    areasPart(content),
    first === last ? String(first) : `${first}-${last}`,
    `release-${release}`,
  ];
  return `${parts.filter(Boolean).join('_')}.${formats[format].extension}`;
}
