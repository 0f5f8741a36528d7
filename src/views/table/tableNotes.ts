import { takenOn } from '../links/takenOn.ts';
import { sourceSentence } from '../measure/pictureWords.ts';

/** What goes along with a copied table: what it is, its source, the day, the release and the link. */
export const tableNotes = async (title: string): Promise<string[]> => [
  title,
  sourceSentence,
  await takenOn(),
];
