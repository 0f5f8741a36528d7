import { dateInWords } from '../../words/date.ts';
import { sourceSentence } from '../measure/pictureWords.ts';

/** What goes along with a copied table: what it is, its source, the day and the link. */
export function tableNotes(title: string): string[] {
  const today = dateInWords(new Date().toISOString().slice(0, 'yyyy-mm-dd'.length));
  return [title, sourceSentence, `Taken on ${today} from ${location.href}`];
}
