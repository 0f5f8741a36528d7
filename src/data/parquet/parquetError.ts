/** A published file that cannot be read. Its message says which, why, and what to do next. */
export class ParquetError extends Error {
  override name = 'ParquetError';
  /** Name of the file. */
  readonly file: string;

  constructor(file: string, what: string, next: string, options?: ErrorOptions) {
    super(`The file ${file} ${what}. ${next}`, options);
    this.file = file;
  }
}
