/** Something on GOV.UK that holds figures, or may. */
export interface Attachment {
  /** As the Content API, a text or the list of addresses names it. */
  url: string;
  title: string;
  /** A file, or a page whose words the Content API gives. */
  kind: 'file' | 'page';
  /** The publication that it hangs on. */
  publication: string;
  publicationPath: string;
  /** What to do when it is there no more. */
  advice?: string;
}

const endOf = (address: string): string => address.replace(/[?#].*$/, '');

/** Whether the name of a file is one of a format that is read. */
export const isReadable = (name: string): boolean =>
  /\.(docx?|docm|odt|pdf|html?|txt|xlsx?|xlsm|ods)$/i.test(endOf(name));

/** Whether the name of a file is that of a workbook. */
export const isWorkbook = (name: string): boolean => /\.(xlsx?|xlsm|ods)$/i.test(endOf(name));
