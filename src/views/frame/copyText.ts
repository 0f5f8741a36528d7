/** Copies text; false where the browser does not let the page copy. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No clipboard on a page without encryption, or the person refused: the caller shows the text.
    return false;
  }
}
