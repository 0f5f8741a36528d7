import { placesWords } from './placesWords.ts';
import type { Review } from './review.ts';

/** Of which areas and years a review is, as far as that is known. */
export function reviewedPlaces({ parts }: Review): string {
  const known = parts.flatMap(({ area, yearEnding }) =>
    area === null || yearEnding === null ? [] : [{ area, year_ending: yearEnding }],
  );
  if (known.length > 0) return placesWords(known);
  const [part] = parts;
  return String(part?.area ?? part?.yearEnding ?? 'Area and year are not known');
}
