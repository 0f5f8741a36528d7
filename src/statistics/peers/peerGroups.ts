import { peerGroupIds, peerGroupTitles, type PeerGroupId } from '../../vocabulary/peerGroups.ts';

/** How many areas the groups of similar size hold. */
export const similarAreas = 10;

/** What the rules know of an area. `null` where it is not held. */
export interface PeerCandidate {
  code: string;
  region: string;
  population: number | null;
  /** Category 1 individuals on 31 March. */
  caseload: number | null;
}

export interface PeerGroup {
  id: PeerGroupId;
  title: string;
  /** The rule in one sentence. */
  rule: string;
  /** Codes of the peers, in the order of the candidates, without the area itself. */
  members: string[];
}

/** The areas nearest in size, by ratio: half as large is as far as twice as large. */
function nearest(
  area: PeerCandidate,
  others: readonly PeerCandidate[],
  sizeOf: (candidate: PeerCandidate) => number | null,
): string[] {
  const size = sizeOf(area);
  if (size === null || size <= 0) return [];
  const near = others
    .flatMap((other) => {
      const otherSize = sizeOf(other);
      if (otherSize === null || otherSize <= 0) return [];
      return [{ code: other.code, distance: Math.abs(Math.log(otherSize / size)) }];
    })
    .sort((one, other) => one.distance - other.distance || one.code.localeCompare(other.code))
    .slice(0, similarAreas);
  const codes = new Set(near.map(({ code }) => code));
  return others.filter(({ code }) => codes.has(code)).map(({ code }) => code);
}

function ruleOf(id: PeerGroupId, area: PeerCandidate, members: number): string {
  const similar = (what: string): string =>
    members === 0
      ? `No peers: the ${what} is not held for this area.`
      : `The ${members} areas whose ${what} is nearest to this area's, by ratio.`;
  switch (id) {
    case 'region':
      return area.region === 'Wales'
        ? 'The other areas in Wales.'
        : `The other areas in the region ${area.region}.`;
    case 'population':
      return similar('resident population');
    case 'caseload':
      return similar('number of Category 1 individuals');
    case 'own':
      return 'The areas that you have chosen.';
    case 'all':
      return 'All other areas of England and Wales.';
  }
}

/**
 * Every peer group of an area, each with its written rule. These are not the Home Office's Most
 * Similar Groups, which are not held.
 * @param ownList codes that the reader has chosen; unknown codes and the area itself are left out
 * @throws RangeError if the area is not among the candidates
 */
export function peerGroupsOf(
  code: string,
  candidates: readonly PeerCandidate[],
  ownList: readonly string[],
): PeerGroup[] {
  const area = candidates.find((candidate) => candidate.code === code);
  if (!area) throw new RangeError(`No area has the code ${code}.`);
  const others = candidates.filter((candidate) => candidate.code !== code);
  const codesOf = (chosen: readonly PeerCandidate[]): string[] => chosen.map((one) => one.code);
  const members: Record<PeerGroupId, string[]> = {
    region: codesOf(others.filter(({ region }) => region === area.region)),
    population: nearest(area, others, ({ population }) => population),
    caseload: nearest(area, others, ({ caseload }) => caseload),
    own: codesOf(others.filter((other) => ownList.includes(other.code))),
    all: codesOf(others),
  };
  return peerGroupIds.map((id) => ({
    id,
    title: peerGroupTitles[id],
    rule: ruleOf(id, area, members[id].length),
    members: members[id],
  }));
}
