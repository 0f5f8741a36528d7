import { readRelease } from '../../data/release.ts';
import { dateInWords } from '../../words/date.ts';
import { currentLink } from './currentLink.ts';

/** When and where a picture or a copied table was taken, with the data release and a way back. */
export async function takenOn(): Promise<string> {
  const today = dateInWords(new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
  // Without the number of the release the day still says which figures these are.
  const release = await readRelease(document.baseURI).catch(() => null);
  const from = release ? `, data release ${release.number},` : '';
  return `Taken on ${today}${from} from ${await currentLink()}`;
}
