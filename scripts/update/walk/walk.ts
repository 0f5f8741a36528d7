import { FetchError, messageOf } from '../download/fetchError.ts';
import { addressOrText, pagePath, pathOf } from '../download/hosts.ts';
import { member, textOf, type Json } from '../download/json.ts';
import type { AskPage } from './contentApi.ts';
import { attachmentsOf } from './attachments.ts';
import { documentsOf, isCollection, isWithdrawn, relatedOf, textsOf, typeOf } from './document.ts';
import { nothingFound, type Found, type ListedDocument } from './found.ts';
import { foreign } from './language.ts';
import { linksIn, type Link } from './links.ts';
import { isOnSubject, mayHoldFigures } from './subject.ts';
import { targetOf } from './target.ts';

/** What to take on the way. */
export interface WalkOptions {
  /** Whether withdrawn documents are taken too. */
  withdrawn: boolean;
  /** Which documents of the collection are asked for; all unless told. */
  wants?: (document: ListedDocument) => boolean;
  /** Whether links in texts are followed to other pages; files that they name are always taken. */
  followsText: boolean;
  /** Told of each page, with how many pages have been asked for of those known so far. */
  tell: (title: string, asked: number, known: number) => void;
}

/** A link, and the title of the page in whose text it stands. */
interface TextLink extends Link {
  page: string;
}

/** A document as it came, with its own path and title. */
interface Opened {
  body: Json;
  path: string;
  title: string;
  next: string | undefined;
}

const noLongerThere = [404, 410];

/** One walk: what it has found, and which pages it has seen. */
export class Walk {
  readonly found: Found = nothingFound();
  readonly #ask: AskPage;
  readonly #options: WalkOptions;
  readonly #seen = new Set<string>();
  #links: TextLink[] = [];
  #asked = 0;
  #known = 1;

  constructor(ask: AskPage, options: WalkOptions) {
    this.#ask = ask;
    this.#options = options;
  }

  /**
   * A document that the collection itself names, with what hangs on it.
   *
   * @throws FetchError
   */
  async listed(path: string): Promise<void> {
    const opened = await this.#open(path);
    if (opened === undefined || !this.#isTaken(opened)) return;
    const { body, next } = opened;
    this.#takeAttachments(opened, () => true);
    this.#noteLinks(opened);
    if (isCollection(body)) await this.documents(documentsOf(body));
    if (next !== undefined) await this.listed(next);
  }

  /** The documents of a list; one that cannot be had stops no other. */
  async documents(documents: readonly ListedDocument[]): Promise<void> {
    this.#known += documents.length;
    for (const document of documents) {
      const { path, title } = document;
      if (document.withdrawn && !this.#options.withdrawn) this.#noteWithdrawn(title);
      else if (!path.startsWith('/')) {
        this.found.problems.push(`${title}: the collection gives no path for it`);
      } else if (this.#options.wants?.(document) === false) this.found.notAsked.push(document);
      else {
        try {
          await this.listed(path);
        } catch (error) {
          this.found.problems.push(`${title}: ${messageOf(error)}`);
        }
      }
    }
  }

  /** Follows the links in the texts of the pages so far: one step, no further. */
  async texts(): Promise<void> {
    const links = this.#newLinks();
    this.#known += links.length;
    for (const link of links) await this.#follow(link);
    for (const link of this.#newLinks()) {
      const isMeant = isOnSubject(link.href, link.text) && targetOf(link.href).kind !== 'nowhere';
      if (isMeant) this.#leave(link, 'two steps from the collection');
    }
  }

  async #open(path: string): Promise<Opened | undefined> {
    if (this.#isSeen(path)) return undefined;
    this.#asked += 1;
    const { body, next } = await this.#ask(path);
    const own = textOf(member(body, 'base_path')) || pagePath(path);
    // A page reached under another name is the same page; the further parts of a list are not.
    const isRenamed = own !== pagePath(path) && !path.includes('?');
    if (isRenamed && this.#isSeen(own)) return undefined;
    return { body, next, path: own, title: textOf(member(body, 'title')) || path };
  }

  #isSeen(path: string): boolean {
    const key = pagePath(path);
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }

  #noteWithdrawn(title: string): void {
    if (!this.found.withdrawn.includes(title)) this.found.withdrawn.push(title);
  }

  #noteLinks({ body, title }: Opened): void {
    const links = [...textsOf(body).flatMap(linksIn), ...relatedOf(body)];
    // What hangs on a page stands in a box in its text as well.
    const inText = links.filter(({ isAttachment }) => !isAttachment);
    this.#links.push(...inText.map((link) => ({ ...link, page: title })));
  }

  /** The links noted since the last look, each once, without those to pages seen already. */
  #newLinks(): TextLink[] {
    const links = new Map<string, TextLink>();
    for (const link of this.#links) {
      const target = targetOf(link.href);
      const key = target.kind === 'page' ? target.path : addressOrText(link.href);
      if (!this.#seen.has(key) && !links.has(key)) links.set(key, link);
    }
    this.#links = [];
    for (const key of links.keys()) if (!key.startsWith('/')) this.#seen.add(key);
    return [...links.values()];
  }

  #isTaken({ body, title, path }: Opened): boolean {
    if (isWithdrawn(body)) {
      this.#noteWithdrawn(title);
      if (!this.#options.withdrawn) return false;
    }
    const language = foreign(textOf(member(body, 'locale')), '', path);
    if (language === undefined) this.#options.tell(title, this.#asked, this.#known);
    else this.found.leftAside.push(`“${title}” is ${language}`);
    return language === undefined;
  }

  #takeAttachments(
    { body, path }: Opened,
    isMeant: (title: string, url: string) => boolean,
  ): number {
    const { attachments, problems, leftAside } = attachmentsOf(body, path);
    const meant = attachments.filter(({ title, url }) => isMeant(title, url));
    this.found.attachments.push(...meant);
    this.found.problems.push(...problems);
    this.found.leftAside.push(...leftAside);
    return meant.length;
  }

  #leave({ href, page }: TextLink, reason: string): void {
    this.found.notFollowed.push({ address: addressOrText(href), page, reason });
  }

  async #follow(link: TextLink): Promise<void> {
    const target = targetOf(link.href);
    if (target.kind === 'nowhere') this.#leave(link, target.reason);
    else if (target.kind === 'file') {
      const { text, page } = link;
      const common = { publication: page, publicationPath: '' };
      this.found.attachments.push({ ...common, ...target, title: text || page });
    } else if (this.#options.followsText) await this.#followPage(link, target.path);
    else this.#leave(link, 'only workbooks are taken, and the pages that the collection names');
  }

  async #followPage(link: TextLink, path: string): Promise<void> {
    try {
      const opened = await this.#open(path);
      if (opened === undefined) return;
      const type = typeOf(opened.body);
      if (!mayHoldFigures(type)) {
        const kind = type.replace(/_/g, ' ');
        this.#leave(link, `“${opened.title}” is of the kind “${kind}”, without figures by area`);
      } else if (this.#isTaken(opened)) await this.#takeLinked(link, opened);
    } catch (error) {
      const isGone = error instanceof FetchError && noLongerThere.includes(error.status);
      if (isGone) this.#leave(link, error.message);
      else this.found.problems.push(`${addressOrText(link.href)}: ${messageOf(error)}`);
    }
  }

  /** A linked page: all of it if it is on the subject, else only what hangs on it and is. */
  async #takeLinked(link: TextLink, opened: Opened): Promise<void> {
    const { body, title, path } = opened;
    const isMeant = isOnSubject(title, textOf(member(body, 'description')), path);
    const taken = this.#takeAttachments(
      opened,
      (own, url) => isMeant || isOnSubject(own, pathOf(url)),
    );
    if (!isMeant) {
      if (taken === 0) this.#leave(link, `“${title}” is not on the subject`);
      return;
    }
    if (typeOf(body) === 'html_publication') {
      const common = { publication: link.page, publicationPath: path };
      this.found.attachments.push({ ...common, url: path, title, kind: 'page' });
    }
    this.#noteLinks(opened);
    if (isCollection(body)) await this.documents(documentsOf(body));
  }
}
