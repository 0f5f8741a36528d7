import type { View } from '../../state/view.ts';
import type { Measure } from '../../vocabulary/measure.ts';
import { pageTitles } from '../../vocabulary/pages.ts';
import { areaInView } from '../area/areaInView.ts';
import { secondMeasure } from '../relationship/secondMeasure.ts';

const site = 'MAPPA compared';

/** The title of the window: what is shown, so that tabs and bookmarks can be told apart. */
export function pageTitle(view: View, measure: Measure | undefined): string {
  const { page } = view;
  const parts =
    page === 'compare'
      ? [measure?.title]
      : page === 'area'
        ? [areaInView(view).name]
        : page === 'relationship'
          ? [measure?.title, secondMeasure(view).title, pageTitles[page]]
          : page === 'benchmark' || page === 'overview'
            ? [measure?.title, pageTitles[page]]
            : [pageTitles[page]];
  const shown = parts.filter((part) => part !== undefined).join(', ');
  return shown ? `${shown} – ${site}` : site;
}
