/** Some browsers begin to read the bytes only a while after the click. */
const keptFor = 60_000;

/**
 * Lets the browser save bytes as a file.
 * @param mediaType such as `text/csv`
 */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
