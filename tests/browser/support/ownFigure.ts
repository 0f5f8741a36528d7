import type { BrowserContext } from 'playwright-core';
import { keep, storageKey } from '../../../src/added/keptReports.ts';

/** Of an area, a year and a kind that no other test looks at. */
const figure = {
  area: 'Kent',
  year_ending: 2012,
  measure: 'notification_order',
  category: '1',
  level: 'all',
  value: 3,
  quality: 'report',
  source: 'own.csv',
} as const;

/** What the browser holds in its storage of a person who has added a figure before. */
function keptText(): string {
  let text = '';
  const storage = { setItem: (_: string, kept: string) => void (text = kept) };
  keep(storage as unknown as Storage, [
    { id: 1, fileName: figure.source, figures: [figure], isKept: true },
  ]);
  return text;
}

/** Lets every page of a context find a kept figure of the person's own, for which it needs the engine. */
export const withOwnFigure = (context: BrowserContext): Promise<void> =>
  context.addInitScript(([key, text]) => window.localStorage.setItem(key, text), [
    storageKey,
    keptText(),
  ] as const);
