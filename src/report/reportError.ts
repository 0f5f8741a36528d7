/** Why a document cannot be read; each has its own remedy in the message. */
export type ReportErrorCode =
  | 'empty'
  | 'too_large'
  | 'too_slow'
  | 'unknown_format'
  | 'unsupported_format'
  | 'needs_docx'
  | 'password'
  | 'damaged'
  | 'no_text'
  | 'no_figures'
  | 'welsh'
  | 'national'
  | 'several_areas';

/** A document that cannot be read: the message says what is wrong and what to do, for a person. */
export class ReportError extends Error {
  readonly code: ReportErrorCode;

  constructor(code: ReportErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReportError';
    this.code = code;
  }
}
