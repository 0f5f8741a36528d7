/** Why something could not be fetched; the message says what to do. */
export class FetchError extends Error {
  /** The answer's status; 0 where there was none. */
  readonly status: number;
  /** Whether asking again can help. */
  readonly isPassing: boolean;
  /** How long the server asks to wait, in milliseconds. */
  readonly waitFor: number | undefined;

  constructor(
    message: string,
    details: { status?: number; isPassing?: boolean; waitFor?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'FetchError';
    this.status = details.status ?? 0;
    this.isPassing = details.isPassing ?? false;
    this.waitFor = details.waitFor;
  }
}

/** The message of an error of any kind. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
