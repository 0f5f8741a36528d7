/**
 * Reads the change log of the published data.
 * @param base address of the page
 * @throws Error with a message for the reader
 */
export async function readChangeLog(base: string): Promise<string> {
  const response = await fetch(new URL('data/CHANGES.md', base)).catch(() => null);
  // A connection can also break in the middle of the text.
  const text = response?.ok ? await response.text().catch(() => null) : null;
  if (text === null) {
    throw new Error('The change log could not be read. Check the connection and try again.');
  }
  return text;
}
