import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const isReport = (name: string): boolean =>
  /\.(docx|docm|odt|pdf|doc|txt|html?|xlsx|xlsm|xls|ods)$/i.test(name) && !/^(\.|~\$)/.test(name);

const within = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return within(path);
      return entry.isFile() && isReport(entry.name) ? [path] : [];
    });

/**
 * The files that the named paths mean: a file is itself, also one that does not exist (reading it
 * says so); a folder is every report in it and below, by name.
 */
export const findFiles = (paths: readonly string[]): string[] => {
  const files = paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? within(path) : [path],
  );
  return [...new Set(files)];
};
