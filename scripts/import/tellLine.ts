/** Writes a line to standard error, where everything but figures goes. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
