import { copyText } from '../frame/copyText.ts';

/**
 * Copies a table as text for spreadsheets and as HTML for documents; as text alone where the
 * browser knows no more. False where it lets the page copy nothing.
 */
export async function copyTable(text: string, html: string): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', text),
        'text/html': blob('text/html', html),
      }),
    ]);
    return true;
  } catch {
    // An older browser copies text alone; where that is refused too, the caller says so.
    return copyText(text);
  }
}
