import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { MeasuredClaim } from '../../../src/statistics/measuredClaim.ts';
import { seed } from './claimParts.ts';
import { correlationClaims, limitClaims, rankClaims } from './countryClaims.ts';
import { eventClaims, intervalClaims } from './valueClaims.ts';
import { trendClaims } from './yearClaims.ts';

/**
 * `npm run bench:statistics`: measures how often the statistics are right, by sums where they can be
 * summed and else by simulation from a fixed seed. Prints the table, writes it where the methods
 * page can show it, and fails if a claim of the product does not hold.
 */

const generated = fileURLToPath(
  new URL('../../../src/statistics/coverage.generated.ts', import.meta.url),
);

const ofHundred = (share: number): string => (share * 100).toFixed(1);
const isHeld = ({ measured, claimed }: MeasuredClaim): boolean =>
  claimed === null || (measured >= claimed.low && measured <= claimed.high);
const claimWords = (claim: MeasuredClaim): string => {
  if (claim.claimed === null) return 'none';
  const { low, high } = claim.claimed;
  return `${ofHundred(low)} to ${ofHundred(high)}${isHeld(claim) ? '' : ': **does not hold**'}`;
};

const claims: MeasuredClaim[] = [];
console.log(
  '| method | what | setting | of 100 | claimed | runs |\n| --- | --- | --- | --- | --- | --- |',
);
const rooms = [
  intervalClaims,
  eventClaims,
  limitClaims,
  rankClaims,
  trendClaims,
  correlationClaims,
];
for (const room of rooms) {
  for (const claim of room()) {
    claims.push(claim);
    const { method, what, setting, measured, runs } = claim;
    console.log(
      `| ${method} | ${what} | ${setting} | ${ofHundred(measured)} | ${claimWords(claim)} | ${runs || 'summed'} |`,
    );
  }
}

const rounded = claims.map((claim) => ({ ...claim, measured: Number(claim.measured.toFixed(4)) }));
const text = `// Written by \`npm run bench:statistics\`, seed ${seed}; do not change by hand.
import type { MeasuredClaim } from './measuredClaim.ts';

/** How often the statistics are right, as measured. */
export const measuredCoverage: readonly MeasuredClaim[] = ${JSON.stringify(rounded)};
`;
const style = await resolveConfig(generated);
writeFileSync(generated, await format(text, { ...style, filepath: generated }));
if (!claims.every(isHeld)) process.exitCode = 1;
