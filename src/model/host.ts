// The host of an address, as people say it.

/** `www.` or not is the same machine, as a rule. */
export const plainHost = (host: string): string => host.replace(/^www\./, '');

/** Throws where `url` is no address. */
export const hostOf = (url: string): string => plainHost(new URL(url).host);
