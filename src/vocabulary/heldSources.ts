/** Which held figures are looked at: all, those in several sources, or where sources differ. */
export const heldSourcesIds = ['all', 'several', 'differ'] as const;
export type HeldSourcesId = (typeof heldSourcesIds)[number];

/** What each choice is called. */
export const heldSourcesTitles: Record<HeldSourcesId, string> = {
  all: 'Any number of sources',
  several: 'In several sources',
  differ: 'Where sources differ',
};
