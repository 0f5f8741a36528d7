import { FetchError } from './fetchError.ts';

const headLength = 1024;
const zip = 'PK';
const compound = '\xd0\xcf\x11\xe0';
/** An Excel workbook from before there were compound files. */
const bareWorkbook = '\x09\x08';

/** How files of each kind begin; a locked docx or xlsx begins as an old Office file does. */
const beginnings: readonly (readonly [RegExp, (head: string) => boolean])[] = [
  [
    /\.(docx|docm|odt|xlsx|xlsm|ods)$/i,
    (head) => head.startsWith(zip) || head.startsWith(compound),
  ],
  [/\.pdf$/i, (head) => head.includes('%PDF-')],
  [/\.xls$/i, (head) => [zip, compound, bareWorkbook].some((start) => head.startsWith(start))],
  [/\.doc$/i, (head) => [zip, compound, '{\\rtf'].some((start) => head.startsWith(start))],
];

const bare = (address: string): string => address.replace(/[?#].*$/, '');

/**
 * Refuses a web page in the place of a file, as servers send for what is not there.
 *
 * @param isContent whether an answer of the Content API was asked for
 * @throws FetchError
 */
export const checkType = (address: string, type: string, isContent: boolean): void => {
  const isPage = /\bhtml\b/.test(type);
  const wantsPage = /\.(html?|txt)$/i.test(bare(address));
  const isWrong = isContent ? !/\bjson\b/.test(type) : isPage && !wantsPage;
  if (!isWrong) return;
  throw new FetchError(
    `${address}: the server sent ${type || 'something of no known type'} in its place. Open the address in a browser to see why.`,
  );
};

/**
 * Refuses a file that does not begin as files of its kind do.
 *
 * @throws FetchError
 */
export const checkContents = (address: string, bytes: Uint8Array): void => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength));
  const isKind = beginnings.find(([ending]) => ending.test(bare(address)))?.[1];
  if (bytes.length > 0 && (isKind === undefined || isKind(head))) return;
  throw new FetchError(
    `${address}: what came is not of the kind that its name says. Open the address in a browser to see why.`,
  );
};
