/** What is wrong with files, said once, with the names of the files of which it is true. */
export function problemGroups(
  failed: readonly { fileName: string; problem: string }[],
): { problem: string; names: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { fileName, problem } of failed) {
    groups.set(problem, [...(groups.get(problem) ?? []), fileName]);
  }
  return [...groups].map(([problem, names]) => ({ problem, names }));
}
