import { parseArgs } from 'node:util';
import { UsageError } from '../import/options.ts';
import { govuk } from './download/hosts.ts';

export const usage = `Usage: npm run --silent update -- [options]
Walks the MAPPA collection on GOV.UK and the links in its texts, downloads reports and workbooks
that are new or changed into .cache/govuk, reads all of them, and prints on one page what is held
before and after, what is in doubt, and what to type next. A run that is interrupted goes on where
it stopped.

  --tables         take only the Ministry's workbooks of area tables, by the list in
                   data/area-tables.csv and from the pages of later years: the whole country in
                   about a dozen requests
  --dry-run        list what there is and what would be downloaded; download and read nothing
  --write          merge the figures into data/figures.csv and build the data; data/CHANGES.md says
                   what changed
  --replace        with --write: a figure that contradicts a held one takes its place
  --accept         with --write: also write the figures that are doubted
  --withdrawn      also take documents that GOV.UK has withdrawn
  --base-url URL   ask this host in the place of GOV.UK, for tests

Exit status: 0 all is sound, 1 something needs a person's decision, 2 something could not be
fetched or read.`;

export interface UpdateOptions {
  baseUrl: string;
  tables: boolean;
  dryRun: boolean;
  write: boolean;
  replace: boolean;
  accept: boolean;
  withdrawn: boolean;
}

const originOf = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${text}" is not a web address (https://…).`);
  }
  return url.origin;
};

/**
 * Reads the command line.
 *
 * @throws UsageError
 */
export const readOptions = (args: string[]): UpdateOptions | 'help' => {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = (() => {
    try {
      return parseArgs({
        args,
        options: {
          tables: flag,
          'dry-run': flag,
          write: flag,
          replace: flag,
          accept: flag,
          withdrawn: flag,
          'base-url': { type: 'string', default: govuk },
          help: { ...flag, short: 'h' },
        },
      });
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  })();
  if (values.help) return 'help';
  if (!values.write && (values.replace || values.accept)) {
    throw new UsageError('--replace and --accept belong to --write.');
  }
  if (values.write && values['dry-run']) {
    throw new UsageError('--dry-run writes nothing; give it or --write.');
  }
  return {
    baseUrl: originOf(values['base-url']),
    tables: values.tables,
    dryRun: values['dry-run'],
    write: values.write,
    replace: values.replace,
    accept: values.accept,
    withdrawn: values.withdrawn,
  };
};
