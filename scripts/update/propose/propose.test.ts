import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  assets,
  madeCollection,
  madePublication,
  servedFile,
  startGovuk,
  type GovukServer,
} from '../../../tests/support/govukServer.ts';
import { writeXlsx } from '../../../tests/support/sheets/writeXlsx.ts';
import { usualManners } from '../download/polite.ts';
import { collectionPath } from '../walk/collection.ts';
import { proposalText } from './body.ts';
import { main } from './index.ts';

// Each run builds the data.
vi.setConfig({ testTimeout: 180_000 });

describe('the text of a proposal', () => {
  it('is the page and the change log', () => {
    const text = proposalText('Now: 42 areas\n', '## Since release 1\n\n- Norfolk\n');
    expect(text).toMatch(/```text\nNow: 42 areas\n```\n\n## Since release 1\n\n- Norfolk\n$/);
  });

  it('stays within what GitHub takes, ends with a whole line and counts what is left', () => {
    const lines = Array.from({ length: 25_000 }, (_, place) => `- A change of figure ${place}.`);
    const text = proposalText('page', lines.join('\n'));
    const told = /\n([\d,]+) more lines stand in `data\/CHANGES\.md`/.exec(text)?.[1];
    const kept = text.match(/^- A change of figure \d+\.$/gm)?.length ?? 0;
    expect(text.length).toBeLessThan(65_536);
    expect(Number(told?.replace(',', ''))).toBe(lines.length - kept);
    expect(kept).toBeGreaterThan(1000);
  });
});

/** Stands in for gh: notes what it is called with, and answers as told. */
const fakeGh = `#!/usr/bin/env node
const fs = require('node:fs');
const folder = __dirname;
const args = process.argv.slice(2);
fs.appendFileSync(folder + '/calls', args.slice(0, 2).join(' ') + '\\n');
const body = args[args.indexOf('--body-file') + 1];
if (args.includes('--body-file')) fs.copyFileSync(body, folder + '/body');
if (args[1] === 'list') process.stdout.write(fs.readFileSync(folder + '/open', 'utf8'));
if (args[1] === 'create') process.stdout.write('https://github.com/someone/mappa/pull/7\\n');
`;

describe('npm run update:propose', () => {
  let server: GovukServer;
  let folder = '';
  let root = '';
  let told = '';
  const tablesPath = '/government/statistics/mappa-2025';

  const git = (...parameters: string[]): string =>
    execFileSync('git', parameters, { cwd: root, encoding: 'utf8' }).trim();
  const calls = (): string[] => readFileSync(join(folder, 'bin/calls'), 'utf8').trim().split('\n');
  const serve = (surrey: number): void => {
    const rows = [
      ['Table 1: MAPPA-eligible offenders on 31 March 2025, by area'],
      ['Area', 'Category 1', 'Category 2'],
      ['Norfolk', 1100, 464],
      ['Kent', 2000, 700],
      ['Surrey', surrey, 100],
    ];
    server.routes['/media/1/tables.xlsx'] = servedFile(writeXlsx([{ name: 'Table 1', rows }]));
  };
  const propose = async (): Promise<number> => {
    told = '';
    git('switch', '--quiet', 'main');
    const manners = { ...usualManners, wait: () => Promise.resolve() };
    return main(root, ['--base-url', server.baseUrl], manners);
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'propose-'));
    root = join(folder, 'checkout');
    mkdirSync(root);
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/gh'), fakeGh);
    chmodSync(join(folder, 'bin/gh'), 0o755);
    writeFileSync(join(folder, 'bin/open'), '');
    vi.stubEnv('PATH', `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`);
    vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'shown.md'));
    cpSync('data', join(root, 'data'), { recursive: true });
    writeFileSync(join(root, 'data/area-tables.csv'), 'year_ending,address,note\n');
    cpSync('public/data', join(root, 'public/data'), { recursive: true });
    cpSync('.gitignore', join(root, '.gitignore'));
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'Data');
    execFileSync('git', ['clone', '--quiet', '--bare', root, join(folder, 'remote.git')]);
    git('remote', 'add', 'origin', join(folder, 'remote.git'));
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((told += String(text)), true));
    server = await startGovuk({
      [`/api/content${collectionPath}`]: madeCollection([
        { path: tablesPath, title: 'MAPPA 2025' },
      ]),
      [`/api/content${tablesPath}`]: madePublication('MAPPA 2025', [
        { title: 'MAPPA tables', url: `${assets}/media/1/tables.xlsx` },
      ]),
    });
    serve(900);
  });

  afterEach(async () => {
    vi.unstubAllEnvs();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('pushes what changed and opens a pull request with page and change log, then keeps it up to date', async () => {
    expect(await propose()).toBe(0);
    expect(told).toContain('Proposed: https://github.com/someone/mappa/pull/7');
    expect(calls()).toEqual(['pr list', 'pr create']);
    const pushed = git('show', 'origin/update-from-govuk:data/figures.csv');
    expect(pushed).toContain('Surrey,2025,eligible,1,all,900,bulletin,MAPPA tables,');
    expect(git('log', '-1', '--format=%an', 'origin/update-from-govuk')).toContain(
      'github-actions',
    );
    const body = readFileSync(join(folder, 'bin/body'), 'utf8');
    expect(body).toMatch(
      /```text\nBefore: [^]*Now: [^]*```\n\n## Since release \d+[^]*### Surrey\n/,
    );
    expect(readFileSync(join(folder, 'shown.md'), 'utf8')).toContain('Now: ');
    expect(git('diff', '--stat', 'origin/update-from-govuk')).toBe('');
    writeFileSync(join(folder, 'bin/open'), '7\n');
    serve(901);
    expect(await propose()).toBe(0);
    expect(told).toContain('Proposed: #7');
    expect(calls().slice(2)).toEqual(['pr list', 'pr edit']);
    expect(git('show', 'origin/update-from-govuk:data/figures.csv')).toContain(',901,bulletin,');
  });

  it('proposes nothing where nothing changed, and fails where GOV.UK gave nothing', async () => {
    server.routes[`/api/content${collectionPath}`] = { status: 404 };
    expect(await propose()).toBe(2);
    expect(told).toContain('Nothing has changed');
    expect(git('branch', '--list', 'update-from-govuk')).toBe('');
    expect(await main(root, ['--no-such-option'])).toBe(2);
  });

  it('says what git or gh said when they fail', async () => {
    writeFileSync(join(folder, 'bin/gh'), '#!/bin/sh\necho "not logged in" >&2\nexit 4\n');
    expect(await propose()).toBe(2);
    expect(told).toMatch(/gh pr list .*: not logged in/);
  });
});
