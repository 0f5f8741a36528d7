/** The ways to choose the areas that an area is compared with. */
export const peerGroupIds = ['region', 'population', 'caseload', 'own', 'all'] as const;
export type PeerGroupId = (typeof peerGroupIds)[number];

/** What each way is called. */
export const peerGroupTitles: Record<PeerGroupId, string> = {
  region: 'Same region',
  population: 'Similar population',
  caseload: 'Similar caseload',
  own: 'Own list',
  all: 'All other areas',
};

/**
 * The mean of peers: `weighted` by their denominators (sum of numerators over sum of denominators,
 * so large areas count more), or `simple` (every area counts the same).
 */
export const meanKinds = ['weighted', 'simple'] as const;
export type MeanKind = (typeof meanKinds)[number];
