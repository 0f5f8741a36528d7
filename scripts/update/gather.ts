import type { Cache } from './download/cache.ts';
import { fetchAll, type Failure, type FetchOutcome } from './download/fetchAll.ts';
import type { Journal } from './download/journal.ts';
import { pathOf } from './download/hosts.ts';
import type { Asker } from './download/polite.ts';
import { makePlan, planForYears, yearOfTitles, type Plan, type PlanOptions } from './plan.ts';
import { Progress, type Screen } from '../import/progress.ts';
import { askContent, type AskPage } from './walk/contentApi.ts';
import type { ListedWorkbook } from './walk/addressList.ts';

/** What a run takes from GOV.UK. */
export interface GatherOptions {
  tables: boolean;
  withdrawn: boolean;
  list: readonly ListedWorkbook[];
  /** Where lines and the progress are shown. */
  screen: Screen;
}

/** What a run has found and fetched. */
export interface Gathered extends FetchOutcome {
  plan: Plan;
}

/** Tells what the walk found besides what is taken. */
export const tellPlan = (
  { found, notes, attachments }: Plan,
  { withdrawn, screen }: GatherOptions,
): void => {
  const tell = (line: string): unknown => screen.write(`${line}\n`);
  for (const title of found.withdrawn) tell(`withdrawn${withdrawn ? '' : ', left out'}: ${title}`);
  for (const line of found.leftAside) tell(`left aside: ${line}`);
  for (const { address, page, reason } of found.notFollowed) {
    tell(`not followed: ${address} (in the text of “${page}”): ${reason}`);
  }
  for (const problem of found.problems) tell(`left out: ${problem}`);
  for (const note of notes) tell(note);
  tell(`${attachments.length} reports and workbooks to look at.`);
};

const planOptions = (
  { tables, withdrawn, list }: GatherOptions,
  progress: Progress,
): PlanOptions => ({
  tables,
  withdrawn,
  list,
  tell: (title, asked, known) => {
    progress.line(`found: ${title}`);
    progress.step(asked, known, '');
  },
});

/**
 * Finds what there is, and tells of it.
 *
 * @throws FetchError if the collection cannot be had
 */
export const findAll = async (ask: AskPage, options: GatherOptions): Promise<Plan> => {
  const progress = new Progress('pages looked at', options.screen);
  try {
    const plan = await makePlan(ask, planOptions(options, progress));
    progress.clear();
    tellPlan(plan, options);
    return plan;
  } finally {
    progress.clear();
  }
};

/** Asks for pages that the journal does not hold, and notes what comes. */
const askWith =
  (asker: Asker, journal: Journal): AskPage =>
  async (path) => {
    const noted = journal.page(path);
    if (noted !== undefined) return noted;
    const page = await askContent(asker, path);
    journal.addPage(path, page);
    return page;
  };

/** Workbooks of the list that have gone, where the pages of their years have others. */
const gatherInstead = async (
  ask: AskPage,
  { plan, failed }: Gathered,
  options: GatherOptions,
): Promise<Plan | undefined> => {
  const gone = failed.filter(({ isGone, attachment }) => isGone && attachment.advice !== undefined);
  const years = gone.flatMap(({ attachment }) => yearOfTitles(attachment) ?? []);
  if (!options.tables || years.length === 0) return undefined;
  const progress = new Progress('pages looked at', options.screen);
  const instead = await planForYears(ask, plan, years, planOptions(options, progress));
  progress.clear();
  const known = new Set(plan.attachments.map(({ url }) => pathOf(url)));
  const attachments = instead.attachments.filter(({ url }) => !known.has(pathOf(url)));
  tellPlan({ ...instead, attachments }, options);
  return { ...instead, attachments };
};

/**
 * Finds what there is and downloads what is new or changed. A run that was interrupted is gone on
 * with where it stopped: `journal` tells what it had asked for.
 *
 * @throws FetchError if the collection cannot be had
 */
export const gather = async (
  asker: Asker,
  cache: Cache,
  journal: Journal,
  options: GatherOptions,
): Promise<Gathered> => {
  if (journal.size > 0) {
    const there = `${journal.size} answers of GOV.UK are there`;
    options.screen.write(`Going on with a run that did not end: ${there}.\n`);
  }
  const ask = askWith(asker, journal);
  const plan = await findAll(ask, options);
  const progress = new Progress('files looked at', options.screen);
  const first: Gathered = {
    plan,
    ...(await fetchAll(asker, cache, plan.attachments, { journal, progress })),
  };
  const instead = await gatherInstead(ask, first, options);
  if (instead === undefined || instead.attachments.length === 0) return first;
  const second = await fetchAll(asker, cache, instead.attachments, { journal, progress });
  const years = second.fetched.map(({ attachment }) => yearOfTitles(attachment));
  const isMade = ({ attachment, isGone }: Failure): boolean =>
    isGone && years.includes(yearOfTitles(attachment));
  const { found } = plan;
  const problems = [
    ...found.problems,
    ...instead.found.problems,
    ...first.failed.filter(isMade).map(({ message }) => message),
  ];
  return {
    plan: { ...plan, found: { ...found, problems } },
    fetched: [...first.fetched, ...second.fetched],
    failed: [...first.failed.filter((one) => !isMade(one)), ...second.failed],
  };
};
