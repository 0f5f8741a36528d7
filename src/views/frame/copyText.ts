/** A kind of content by its media type, as it is or as soon as it is there. */
export type Copied = Record<string, string | Blob | Promise<string | Blob>>;

/**
 * Puts content on the clipboard. Call it within the click itself, before anything is awaited:
 * Safari lets a page touch the clipboard at no later moment. What is still being made is handed
 * over as a promise.
 * @throws whatever keeps the browser from copying, or the content from being made
 */
export function copyContent(content: Copied): Promise<void> {
  const kinds = Object.entries(content).map(
    ([type, part]) =>
      [type, Promise.resolve(part).then((ready) => new Blob([ready], { type }))] as const,
  );
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(kinds))]);
}

/**
 * Copies text; false where the browser does not let the page copy.
 * @param text the text, or a promise of it: see `copyContent`
 * @throws whatever kept the text from being made
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    await copyContent({ 'text/plain': text });
    return true;
  } catch {
    // An older browser copies nothing but ready text; the caller hears of a text that failed.
    return copyReadyText(await text);
  }
}

async function copyReadyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on a page without encryption, or the person refused: the caller shows the text.
    return false;
  }
}
