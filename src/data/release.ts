/** A numbered release of the data. */
export interface Release {
  number: number;
  /** Its day, as year-month-day. */
  date: string;
}

/**
 * Reads which release the published data are.
 * @param base address of the page
 * @throws Error with a message for the reader
 */
export async function readRelease(base: string): Promise<Release> {
  const response = await fetch(new URL('data/release.json', base));
  const release: unknown = response.ok ? await response.json() : null;
  if (
    typeof release !== 'object' ||
    release === null ||
    !('number' in release) ||
    !('date' in release) ||
    typeof release.number !== 'number' ||
    typeof release.date !== 'string'
  ) {
    throw new Error(
      'The number of the data release could not be read. Check the connection and try again.',
    );
  }
  return { number: release.number, date: release.date };
}
