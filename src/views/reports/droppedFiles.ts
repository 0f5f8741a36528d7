/** Files of one drop at most: a whole disk dropped by mistake ends somewhere. */
const mostFiles = 5_000;

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** One portion of a folder; a browser gives a hundred or so at a time, and none at the end. */
const nextEntries = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

/** Files of a drop, and what could not be had of it, in words. */
export interface DroppedFiles {
  files: File[];
  problems: string[];
}

async function collect(entry: FileSystemEntry, found: DroppedFiles): Promise<void> {
  if (found.files.length >= mostFiles) return;
  try {
    if (isFile(entry)) {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      found.files.push(file);
    } else if (isFolder(entry)) {
      const reader = entry.createReader();
      for (
        let part = await nextEntries(reader);
        part.length > 0;
        part = await nextEntries(reader)
      ) {
        for (const one of part) await collect(one, found);
      }
    }
  } catch {
    // One that the browser may not open stops no other, and is named.
    found.problems.push(`The browser could not open ${entry.fullPath.replace(/^\//, '')}.`);
  }
}

/**
 * The files of a drop, those in folders and their folders among them.
 * @param transfer of the drop event; it is read before this returns, for it is empty afterwards
 */
export function filesOfDrop(transfer: DataTransfer | null): Promise<DroppedFiles> {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  return (async () => {
    const found: DroppedFiles = { files: [], problems: [] };
    for (const { entry, file } of dropped) {
      if (entry?.isDirectory) await collect(entry, found);
      else if (file) found.files.push(file);
    }
    if (found.files.length >= mostFiles) {
      found.problems.push(
        `Only the first ${mostFiles} files of the folder were taken. Drop a folder inside it instead.`,
      );
    }
    return found;
  })();
}
