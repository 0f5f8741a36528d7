import { onlyYearIn } from '../../src/report/sheets/headingYears.ts';
import { isWorkbook, type Attachment } from './download/attachment.ts';
import { FetchError } from './download/fetchError.ts';
import { pathOf, publicAddress } from './download/hosts.ts';
import { listedAttachment, listFile, type ListedWorkbook } from './walk/addressList.ts';
import { collectionPath, walkCollection, walkDocuments } from './walk/collection.ts';
import type { AskPage } from './walk/contentApi.ts';
import { nothingFound, type Found, type ListedDocument } from './walk/found.ts';
import type { WalkOptions } from './walk/walk.ts';

/** What a run takes, and how it is told. */
export interface PlanOptions {
  /** Whether only workbooks are taken. */
  tables: boolean;
  withdrawn: boolean;
  /** The list of the Ministry's area tables. */
  list: readonly ListedWorkbook[];
  tell: WalkOptions['tell'];
}

/** Everything to download, and what is to be said of the rest. */
export interface Plan {
  attachments: Attachment[];
  found: Found;
  /** Lines on what was left aside or put in the place of something. */
  notes: string[];
}

/** The year that an attachment's titles name; the own title speaks before its publication's. */
export const yearOfTitles = ({ title, publication }: Attachment): number | undefined =>
  onlyYearIn(title) ?? onlyYearIn(publication);

const isWanted = ({ url, kind }: Attachment): boolean => kind === 'file' && isWorkbook(url);
const plainName = ({ url, title }: Attachment): string =>
  `${title} ${pathOf(url).replace(/^.*\//, '')}`.replace(/[_-]/g, ' ');

/** Whether an attachment is a workbook of tables by area, by its names. */
const isAreaTables = (attachment: Attachment): boolean =>
  isWanted(attachment) && /\bareas?\b/i.test(plainName(attachment));

/** With `tables`, pages whose workbook is in the list, and those before the first, are not asked. */
const wantsPage =
  (list: readonly ListedWorkbook[]) =>
  ({ title }: ListedDocument): boolean => {
    const year = onlyYearIn(title);
    const years = list.map(({ yearEnding }) => yearEnding);
    return year === undefined || (!years.includes(year) && year > Math.min(...years));
  };

const adviceFor = ({ yearEnding, line }: ListedWorkbook): string =>
  `${listFile}:${line} names it as the area tables of the year ending March ${yearEnding}: look for that year's statistics page on ${publicAddress(collectionPath)} and put the new address into this line, or save the workbook and run: npm run --silent import -- --write FILE`;

const addListed = (found: Found, list: readonly ListedWorkbook[], notes: string[]): Attachment[] =>
  list.flatMap((listed) => {
    const path = pathOf(listed.address);
    if (found.attachments.some(({ url }) => pathOf(url) === path)) return [];
    const other = found.attachments.find(
      (one) => isAreaTables(one) && yearOfTitles(one) === listed.yearEnding,
    );
    if (other === undefined) return [{ ...listedAttachment(listed), advice: adviceFor(listed) }];
    notes.push(
      `not tried: ${listFile}:${listed.line}, since the collection leads to “${other.title}” of that year; put its address there: ${publicAddress(other.url)}`,
    );
    return [];
  });

const onlyWorkbooks = (found: Found, notes: string[]): Attachment[] => {
  const workbooks = found.attachments.filter(isWanted);
  const others = found.attachments.length - workbooks.length;
  if (others > 0) notes.push(`--tables: ${others} reports and pages are left aside.`);
  if (found.notAsked.length > 0) {
    notes.push(
      `--tables: ${found.notAsked.length} pages are not asked for, being of years whose workbook is in ${listFile}, or of years before the first.`,
    );
  }
  return workbooks;
};

/**
 * Finds everything to download: by the walk through the collection, and from the list of
 * addresses what the walk does not come upon.
 *
 * @throws FetchError if the collection cannot be had and the list does not stand in for it
 */
export const makePlan = async (ask: AskPage, options: PlanOptions): Promise<Plan> => {
  const { tables, withdrawn, list, tell } = options;
  const isListEnough = tables && list.length > 0;
  const walkOptions: WalkOptions = {
    withdrawn,
    tell,
    followsText: !tables,
    ...(isListEnough ? { wants: wantsPage(list) } : {}),
  };
  const found = await walkCollection(ask, walkOptions).catch((error: unknown): Found => {
    if (!isListEnough || !(error instanceof FetchError)) throw error;
    return { ...nothingFound(), problems: [error.message] };
  });
  const notes: string[] = [];
  const taken = tables ? onlyWorkbooks(found, notes) : found.attachments;
  return { found, notes, attachments: [...taken, ...addListed(found, list, notes)] };
};

/**
 * Where workbooks of the list are there no more, the pages of their years, which `--tables` had
 * left out: the workbooks that hang on them.
 *
 * @param years years of the 31 March
 */
export const planForYears = async (
  ask: AskPage,
  { found }: Plan,
  years: readonly number[],
  { withdrawn, tell }: PlanOptions,
): Promise<Plan> => {
  const documents = found.notAsked.filter(({ title }) => years.includes(onlyYearIn(title) ?? 0));
  const more = await walkDocuments(ask, documents, { withdrawn, tell, followsText: false });
  return { found: more, notes: [], attachments: more.attachments.filter(isWanted) };
};
