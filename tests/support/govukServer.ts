import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server answers. */
export interface Answer {
  status?: number;
  type?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Breaks the connection off behind so many bytes of the body. */
  cutAfter?: number;
}

/** An answer, or what makes one; `time` counts the requests for the path from 1. */
export type Route = Answer | ((request: IncomingMessage, time: number) => Answer);

/** A request as it came. */
export interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
}

/** A running server. */
export interface GovukServer {
  baseUrl: string;
  /** By path; may be changed between requests. */
  routes: Record<string, Route>;
  asked: Asked[];
  /** The paths asked for since the last look. */
  paths: () => string[];
  close: () => Promise<void>;
}

const send = (response: ServerResponse, answer: Answer): void => {
  const {
    status = 200,
    type = 'application/json; charset=utf-8',
    headers = {},
    body = '',
  } = answer;
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body);
  const isEmpty = status === 304;
  response.writeHead(status, {
    ...(isEmpty ? {} : { 'Content-Type': type, 'Content-Length': String(bytes.length) }),
    ...headers,
  });
  if (answer.cutAfter === undefined) response.end(isEmpty ? undefined : bytes);
  else response.write(bytes.subarray(0, answer.cutAfter), () => response.destroy());
};

/** Starts a server that answers as GOV.UK does, and with every fault that a route makes. */
export const startGovuk = async (routes: Record<string, Route>): Promise<GovukServer> => {
  const asked: Asked[] = [];
  const times = new Map<string, number>();
  let looked = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers });
    const time = (times.get(path) ?? 0) + 1;
    times.set(path, time);
    const route = govuk.routes[path] ?? { status: 404, type: 'text/html', body: '<html></html>' };
    send(response, typeof route === 'function' ? route(request, time) : route);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const govuk: GovukServer = {
    baseUrl: `http://127.0.0.1:${port}`,
    routes,
    asked,
    paths: () => {
      const since = asked.slice(looked).map(({ path }) => path);
      looked = asked.length;
      return since;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  return govuk;
};

/** A file as an asset host serves it: conditional requests, and parts unless told otherwise. */
export const servedFile =
  (
    bytes: Uint8Array,
    {
      type = 'application/octet-stream',
      etag = `"${createHash('sha256').update(bytes).digest('hex')}"`,
      hasParts = true,
    } = {},
  ): ((request: IncomingMessage) => Answer) =>
  ({ headers }) => {
    const own = { ETag: etag, ...(hasParts ? { 'Accept-Ranges': 'bytes' } : {}) };
    if (headers['if-none-match'] === etag) return { status: 304, headers: own };
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const isPart = hasParts && from > 0 && (headers['if-range'] ?? etag) === etag;
    if (!isPart) return { type, headers: own, body: bytes };
    if (from >= bytes.length) return { status: 416, headers: own };
    const range = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
    return {
      status: 206,
      type,
      headers: { ...own, 'Content-Range': range },
      body: bytes.subarray(from),
    };
  };

/** A document in the list of a collection. */
export interface MadeDocument {
  path: string;
  title: string;
  withdrawn?: boolean;
}

/** A collection as the Content API gives it. */
export const madeCollection = (documents: readonly MadeDocument[], more = {}): Answer => ({
  body: JSON.stringify({
    title: 'MAPPA annual reports',
    document_type: 'document_collection',
    schema_name: 'document_collection',
    withdrawn_notice: {},
    details: { collection_groups: [] },
    links: {
      documents: documents.map(({ path, title, withdrawn }) => ({
        title,
        base_path: path,
        api_path: `/api/content${path}`,
        document_type: 'corporate_report',
        ...(withdrawn === undefined ? {} : { withdrawn }),
      })),
    },
    ...more,
  }),
});

/** The host of GOV.UK's attachments. */
export const assets = 'https://assets.publishing.service.gov.uk';

/** A publication as the Content API gives it, with files attached by their names. */
export const madePublication = (
  title: string,
  attachments: readonly { title: string; url: string; type?: string }[],
  more = {},
): Answer => ({
  body: JSON.stringify({
    title,
    document_type: 'corporate_report',
    schema_name: 'publication',
    withdrawn_notice: {},
    details: {
      attachments: attachments.map(({ title: own, url, type = 'file' }) => ({
        attachment_type: type,
        title: own,
        url,
        filename: type === 'file' ? url.replace(/^.*\//, '') : undefined,
      })),
    },
    links: {},
    ...more,
  }),
});
