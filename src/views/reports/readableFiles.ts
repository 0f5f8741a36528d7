/** Endings of the files that can hold figures. */
const endings = ['docx', 'odt', 'pdf', 'doc', 'txt', 'html', 'htm', 'xlsx', 'xls', 'ods', 'csv'];

/** The endings as a file chooser wants them. */
export const acceptedFiles = endings.map((ending) => `.${ending}`).join(',');

const isReadable = (name: string): boolean => {
  // Word writes such a file beside one that is open.
  if (name.startsWith('~$') || name.startsWith('.')) return false;
  return endings.includes(name.split('.').at(-1)?.toLowerCase() ?? '');
};

/**
 * Sorts files by their names: what can hold figures, and what is passed over, such as the pictures
 * of a folder. A file that comes alone is always read: the reader says best what is wrong with it.
 */
export function sortFiles<Named extends { readonly name: string }>(
  files: readonly Named[],
): { readable: Named[]; passedOver: Named[] } {
  if (files.length === 1) return { readable: [...files], passedOver: [] };
  return {
    readable: files.filter(({ name }) => isReadable(name)),
    passedOver: files.filter(({ name }) => !isReadable(name)),
  };
}
