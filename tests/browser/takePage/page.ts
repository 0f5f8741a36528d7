import { makeFile } from '../../../src/take/makeFile.ts';

/** What the tests of the files reach from outside: the maker as the page uses it. */
export interface TakePage {
  makeFile: typeof makeFile;
}

declare global {
  interface Window {
    fileMaker?: TakePage;
  }
}

window.fileMaker = { makeFile };
