/** The engine could not be started or did not answer; the message is for the reader. */
export class EngineError extends Error {
  override name = 'EngineError';
}
