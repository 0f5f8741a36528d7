import { tableHtml, tabSeparated } from '../../take/tableText.ts';
import { copyContent, copyText } from '../frame/copyText.ts';

/**
 * Copies a table as text for spreadsheets and as HTML for documents; as text alone where the
 * browser knows no more. False where it lets the page copy nothing. Call it within the click.
 */
export async function copyTable(table: Promise<Parameters<typeof tableHtml>[0]>): Promise<boolean> {
  const text = table.then(tabSeparated);
  try {
    await copyContent({ 'text/plain': text, 'text/html': table.then(tableHtml) });
    return true;
  } catch {
    // An older browser copies text alone; where that is refused too, the caller says so.
    return copyText(text);
  }
}
