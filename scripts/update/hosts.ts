import { FetchError } from './fetchError.ts';
import { govuk } from './options.ts';

const govukHosts = ['www.gov.uk', 'assets.publishing.service.gov.uk'];

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
  const isGovuk = govukHosts.includes(url.hostname) && url.port === '';
  if (baseUrl === govuk) {
    if (!isGovuk) throw new FetchError(`${url.host} is not GOV.UK; nothing is fetched from there.`);
    url.protocol = 'https:';
    return url;
  }
  if (!isGovuk && url.host !== base.host) {
    throw new FetchError(
      `${url.host} is neither GOV.UK nor ${base.host}; nothing is fetched from there.`,
    );
  }
  return new URL(url.pathname + url.search, base);
};

/** The address on GOV.UK of what is named by a whole address or a path, for the list of sources. */
export const publicAddress = (address: string): string => new URL(address, govuk).href;
