import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const oldest = [20, 19];
const lockFile = join(root, 'package-lock.json');
const markFile = join(root, 'node_modules', '.installed-from');

/** Stops with a clear word if this Node is too old. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(
    `This project needs Node ${oldest.join('.')} or later; this is ${process.versions.node}. Install a newer one from nodejs.org and try again.`,
  );
  process.exit(1);
}

/** Installs the packages of the lock file, unless just these are installed already. */
export async function installWhatIsMissing() {
  checkNode();
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === wanted) return;
  await run({
    title: 'Installing packages',
    command: 'npm',
    parameters: ['ci', '--no-audit', '--no-fund'],
  });
  writeFileSync(markFile, wanted);
}
