import type { BreakRow } from '../../data/breakRow.ts';
import type { ComparisonRow } from '../../data/comparisonRow.ts';
import { publishedReadings } from '../../data/publishedReadings.ts';
import type { Release } from '../../data/release.ts';
import { readReleases, releaseFolder } from '../../data/releases.ts';
import type { Embed } from '../../state/embed.ts';
import { releaseTitle, unknownReleaseSentence } from '../../words/releaseWords.ts';

/** The figures of an embedded chart, and which they are. */
export interface Embedded {
  rows: readonly ComparisonRow[];
  breaks: readonly BreakRow[];
  /** "Figures of data release 1 of 21 November 2026, kept as they were". */
  standing: string;
  /** The newest release; `null` before the first. */
  newest: Release | null;
}

/**
 * Reads the figures of an embedded chart: those of its release if they are to stay as they were
 * and are kept, else those of today.
 * @param base address of the root of the site
 * @throws Error with a message for the reader
 */
export async function readEmbedded(base: string, embed: Embed): Promise<Embedded> {
  const releases = await readReleases(base);
  const newest = releases.at(-1) ?? null;
  const kept = embed.isFrozen ? releases.find(({ number }) => number === embed.release) : undefined;
  const readings = publishedReadings(base, kept ? releaseFolder(kept.number) : 'data/');
  const [rows, breaks] = await Promise.all([
    readings.published.comparisonOf(embed.view.measure),
    readings.breaks(),
  ]);
  const today = newest
    ? `Figures as of now (${releaseTitle(newest)} or later)`
    : 'Figures as of now';
  return {
    rows,
    breaks,
    standing: kept
      ? `Figures of ${releaseTitle(kept)}, kept as they were`
      : embed.isFrozen && embed.release !== null
        ? `${today}. ${unknownReleaseSentence(embed.release, releases)}`
        : today,
    newest,
  };
}
