import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server. */
export interface Site {
  /** Address of the page, with the slash at its end. */
  address: string;
  close: () => Promise<void>;
}

/** Where the build is and under which address it stands. */
export interface SiteOptions {
  directory: string;
  /** First port to try; 0 takes any that is free. */
  port: number;
  /** Path under which the page stands, with slashes at both ends. */
  path?: string;
}

const portsTried = 20;

/** The policy in the page, which the worker needs as a header of its own. */
function policyOf(directory: string): string {
  const file = join(directory, 'index.html');
  if (!existsSync(file))
    throw new Error(`There is no page in ${directory}. Run \`npm run build\`.`);
  const page = readFileSync(file, 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (!policy)
    throw new Error('The built page has no Content-Security-Policy. Run `npm run build`.');
  return policy;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; ; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= first + portsTried) throw error;
    }
  }
}

/** Serves a production build as a static host would: compressed files, long-lived hashed names. */
export async function startSite({ directory, port, path = '/' }: SiteOptions): Promise<Site> {
  const policy = policyOf(directory);
  const notFound = join(directory, '404.html');
  const serve = sirv(directory, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      const hashed = pathname.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      // Embedded charts and the page that previews them carry policies of their own.
      if (!pathname.startsWith('/embed/')) {
        response.setHeader('Content-Security-Policy', policy);
      }
      response.setHeader('X-Content-Type-Options', 'nosniff');
    },
  });
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      const wantsPage = request.headers.accept?.includes('text/html') ?? false;
      const hasPage = wantsPage && existsSync(notFound);
      if (hasPage) response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(hasPage ? readFileSync(notFound) : 'Not found');
    };
    if (!request.url?.startsWith(path)) return missing();
    request.url = request.url.slice(path.length - 1);
    serve(request, response, missing);
  });
  const used = await listenFrom(server, port);
  return {
    address: `http://127.0.0.1:${used}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
