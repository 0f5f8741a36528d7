import { readRelease } from '../../data/release.ts';
import { readAddress } from '../../state/address.ts';
import { writeLink } from '../../state/link.ts';

/**
 * The whole link to what this window shows, with the data release. Where the release cannot be
 * read, the link names none.
 * @param anchor which section of the page it opens at; empty for the top
 */
export async function currentLink(anchor = ''): Promise<string> {
  const { view } = readAddress(location.search);
  const release = await readRelease(document.baseURI).catch(() => null);
  // Who opens it wants to see the chart, not the files that it was taken from.
  const tabs = Object.fromEntries(
    Object.entries(view.tabs).filter(([, tab]) => tab !== 'download'),
  );
  const link = writeLink({ ...view, tabs }, { release: release?.number ?? null, anchor });
  return new URL(link, document.baseURI).href;
}
