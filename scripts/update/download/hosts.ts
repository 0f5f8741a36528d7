import { FetchError } from './fetchError.ts';

/** The address of GOV.UK. */
export const govuk = 'https://www.gov.uk';

const govukHosts = ['www.gov.uk', 'assets.publishing.service.gov.uk'];
const contentRoot = '/api/content';

/** Whether a whole address is on one of the two hosts of GOV.UK, and nothing but that. */
export const isGovuk = ({ protocol, hostname, port }: URL): boolean =>
  /^https?:$/.test(protocol) && govukHosts.includes(hostname) && port === '';

/**
 * The address to ask for what GOV.UK names: its own two hosts and no other. Where another host
 * stands in for GOV.UK, every address is asked there.
 *
 * @param address a whole address, or a path
 * @throws FetchError if it is on any other host
 */
export const addressFor = (address: string, baseUrl: string, relativeTo = baseUrl): URL => {
  if (!URL.canParse(address, relativeTo)) {
    throw new FetchError(`“${address}” is not a web address; it is left out.`);
  }
  const url = new URL(address, relativeTo);
  const base = new URL(baseUrl);
  if (baseUrl === govuk) {
    if (!isGovuk(url)) {
      throw new FetchError(`${url.host} is not GOV.UK; nothing is fetched from there.`);
    }
    url.protocol = 'https:';
    return url;
  }
  if (!isGovuk(url) && url.host !== base.host) {
    throw new FetchError(
      `${url.host} is neither GOV.UK nor ${base.host}; nothing is fetched from there.`,
    );
  }
  return new URL(url.pathname + url.search, base);
};

/** The address on GOV.UK of what is named by a whole address or a path, for the list of sources. */
export const publicAddress = (address: string): string => new URL(address, govuk).href;

/**
 * What tells one file or page from another: its path, since both hosts of GOV.UK give the same
 * files, and older pages name them without a host.
 */
export const pathOf = (address: string): string => new URL(address, govuk).pathname;

/** The path of the Content API for a path of GOV.UK. */
export const apiPath = (path: string): string =>
  path.startsWith(`${contentRoot}/`) ? path : `${contentRoot}${path}`;

/** The path of GOV.UK for one of the Content API, or for itself. */
export const pagePath = (path: string): string =>
  path.startsWith(`${contentRoot}/`) ? path.slice(contentRoot.length) : path;

/** The address on GOV.UK of a link, for messages; what is no address is given as it stands. */
export const addressOrText = (href: string): string =>
  URL.canParse(href, govuk) ? publicAddress(href) : href;
