import { EngineError } from './engineError.ts';

// The library does not say why it cannot start: a missing module or a refused compile leaves its
// promise waiting. So what can be known beforehand is found out here.

/** Longest time in milliseconds for the server to say whether it has a file. */
const answerPatience = 15_000;

/** The smallest module there is: the eight bytes that every WebAssembly file starts with. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Answers of servers that do not know the question; they may well have the file. */
const questionUnknown: readonly number[] = [405, 501];

/**
 * Makes sure that this page may compile WebAssembly.
 * @throws EngineError with a message for the reader
 */
export async function checkWebAssembly(): Promise<void> {
  const message = 'This browser does not run WebAssembly, which the engine needs.';
  if (typeof WebAssembly === 'undefined') throw new EngineError(message);
  try {
    await WebAssembly.compile(emptyModule);
  } catch (cause) {
    throw new EngineError(message, { cause });
  }
}

/**
 * Makes sure that the server has a file of the engine.
 * @throws EngineError with a message for the reader
 */
export async function checkServed(address: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(answerPatience),
    });
  } catch (cause) {
    throw new EngineError('The engine could not be fetched; the connection may be down.', {
      cause,
    });
  }
  if (!response.ok && !questionUnknown.includes(response.status)) {
    throw new EngineError(`The engine is missing on the server (answer ${response.status}).`);
  }
  // Some hosts answer with a page, and without a complaint, where a file is missing.
  if (response.ok && response.headers.get('Content-Type')?.startsWith('text/html')) {
    throw new EngineError('The engine is missing on the server (a page came in its place).');
  }
}
