import type { BuildName, Hello, HelloAnswer, RefusalReason, Told } from '../../offline/messages.ts';

/** How often an open page looks for a new version, in milliseconds. */
const lookEvery = 60 * 60_000;

/**
 * Keeps the page in this browser for use without a connection, and knows of newer versions. The
 * service worker does the keeping; without one the page works as ever, online.
 */
export class OfflineKeeper {
  /** Whether there is no connection. */
  isOffline = $state(!navigator.onLine);
  /** Whether this page is kept and needs no connection. */
  isKept = $state(false);
  /** A newer version that is kept whole and comes with the next reload; `null` if there is none. */
  ready = $state<BuildName | null>(null);
  /** Why the page could not be kept; `null` if it could, or was not tried yet. */
  refusal = $state<RefusalReason | null>(null);
  /** The build of this page; `null` where the page is not built, as in development. */
  readonly #build = document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null;
  #registration: ServiceWorkerRegistration | null = null;

  /** Starts to follow the connection. @returns ends it */
  follow(): () => void {
    const look = (): void => {
      this.isOffline = !navigator.onLine;
      if (navigator.onLine) this.#lookForNew();
    };
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }

  /** Starts to keep the page; to be called when nothing else waits for the network. */
  async start(): Promise<void> {
    const template = document.querySelector<HTMLTemplateElement>('#to-install');
    if (!template || this.#build === null || !('serviceWorker' in navigator)) return;
    document.head.append(template.content);
    const manifest = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    if (!manifest) return;
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'refused') this.refusal = data.why;
      else this.#hear(data.newest);
    });
    try {
      // The worker stands beside the manifest, wherever in the site this page is.
      const worker = manifest.href.replace(/[^/]*$/, 'sw.js');
      this.#registration = await navigator.serviceWorker.register(worker, {
        updateViaCache: 'none',
      });
    } catch {
      // The browser keeps nothing, as in a private window, or the connection is down.
      return;
    }
    await navigator.serviceWorker.ready;
    await this.#greet();
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) void this.#greet().then(() => this.isKept || location.reload());
    });
    setInterval(() => this.#lookForNew(), lookEvery);
  }

  /** Says which build this page is, so that it gets its files from no other. */
  async #greet(): Promise<void> {
    const worker = this.#registration?.active;
    if (!worker || this.#build === null) return;
    const channel = new MessageChannel();
    const answer = new Promise<HelloAnswer>((resolve) => {
      channel.port1.onmessage = ({ data }: MessageEvent<HelloAnswer>) => resolve(data);
    });
    worker.postMessage({ kind: 'hello', build: this.#build } satisfies Hello, [channel.port2]);
    const { isKept, newest } = await answer;
    channel.port1.close();
    this.isKept = isKept;
    if (isKept || (await this.#isLatest())) this.#hear(newest);
  }

  /** Whether the server has no newer version than the one kept. */
  async #isLatest(): Promise<boolean> {
    try {
      await this.#registration?.update();
    } catch {
      return false;
    }
    return this.#registration?.installing === null && this.#registration.waiting === null;
  }

  #hear(newest: BuildName | null): void {
    if (newest) this.ready = newest.build === this.#build ? null : newest;
  }

  #lookForNew(): void {
    // Without a connection there is nothing new to be had; the next look comes in time.
    this.#registration?.update().catch(() => undefined);
  }
}
