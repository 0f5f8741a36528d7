/**
 * Milliseconds of work that this process did in the meantime: unlike the time on the clock, they do
 * not grow when the machine does other work as well.
 */
export async function cpuTimeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
