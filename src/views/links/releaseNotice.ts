import { readChangesSince, readReleases } from '../../data/releases.ts';
import type { View } from '../../state/view.ts';
import {
  changesSentence,
  changeWords,
  releaseTitle,
  unknownReleaseSentence,
} from '../../words/releaseWords.ts';
import { baseChange } from './baseChange.ts';
import { changesShown } from './changesShown.ts';

/** What a reader of a link is told of its data release. */
export interface ReleaseNotice {
  /** Empty where there is nothing to tell: nothing that is shown has changed. */
  text: string;
  /** What has changed, one phrase a figure. */
  changes: string[];
}

/**
 * What there is to tell of a link that was made with a data release.
 * @param base address of the page
 * @param number of the release
 */
export async function releaseNotice(
  base: string,
  number: number,
  view: View,
): Promise<ReleaseNotice> {
  try {
    const releases = await readReleases(base);
    const release = releases.find((one) => one.number === number);
    if (!release) return { text: unknownReleaseSentence(number, releases), changes: [] };
    const changes = changesShown(await readChangesSince(base, number), view);
    const sentence = [changesSentence(changes), baseChange(number, view)].filter(Boolean).join(' ');
    return {
      text: sentence && `This link was made with ${releaseTitle(release)}. ${sentence}`,
      changes: changes.map(changeWords),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return {
      text: `Whether figures changed since this link was made could not be found out. ${reason}`,
      changes: [],
    };
  }
}
