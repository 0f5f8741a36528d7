import { existsSync } from 'node:fs';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Where browsers are usually installed; tried where the one from npm does not run. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
] as const;

const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
] as const;

async function executable(): Promise<string> {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return asked;
  if (process.platform === 'linux' && process.arch === 'x64')
    return chromiumPackage.executablePath();
  const found = installed.find((path) => existsSync(path));
  if (found) return found;
  throw new Error('No browser was found. Install Chrome, or set CHROMIUM_PATH to a Chromium.');
}

/** Starts a browser of its own; whoever starts it closes it. */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: [...quiet], headless: true });
}

let shared: Promise<Browser> | undefined;

/**
 * The browser of this worker, started by the first test that asks for it. All files of the worker
 * use it, each test in a context of its own, so nobody closes it: it ends with the worker.
 */
export async function sharedBrowser(): Promise<Browser> {
  // A browser that broke down takes its test with it, not those that follow.
  if (shared && !(await shared).isConnected()) shared = undefined;
  shared ??= launch();
  return shared;
}
