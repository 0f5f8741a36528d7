/** The part of a service worker's global scope that is used here; the library of TypeScript for
 * pages has none. */
export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly caches: CacheStorage;
  readonly clients: WorkerClients;
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(kind: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(kind: 'message', listener: (event: PageMessageEvent) => void): void;
}

/** A page, or a worker of a page. */
export interface WorkerClient {
  readonly id: string;
  postMessage(message: unknown): void;
}

interface WorkerClients {
  claim(): Promise<void>;
  matchAll(options: {
    type: 'all' | 'window';
    includeUncontrolled: boolean;
  }): Promise<readonly WorkerClient[]>;
}

/** An event that is not over before what it waits for is. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A page or one of its workers asks for something. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  /** Who asks; empty for a navigation. */
  readonly clientId: string;
  /** The page or worker that the answer will become; empty for everything else. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface PageMessageEvent extends LastingEvent {
  readonly data: unknown;
  readonly source: WorkerClient | null;
  readonly ports: readonly MessagePort[];
}
