/** Why an address cannot be that of a server of models. */
export type AddressProblem =
  | 'empty'
  /** Not an address of the web at all. */
  | 'unreadable'
  /** Not encrypted, and not on this computer or network. */
  | 'needs-https'
  /** Not encrypted, on the reader's own network: only with their consent. */
  | 'needs-local-network'
  /** A name or a password in it: keys have a field of their own. */
  | 'credentials'
  /** `?…` or `#…`, which would have to go before the path that is added. */
  | 'query';

/** What people copy from examples along with the base. */
const TAIL = /(?:\/+(?:chat\/completions|completions|responses|models))*\/*$/;

/**
 * The base URL of a server, in its normal form: no slash at its end.
 * @param localNetwork whether the reader allows unencrypted requests in their own network
 */
export function checkBaseUrl(
  text: string,
  { localNetwork }: { localNetwork: boolean },
): { baseUrl: string; origin: string } | { problem: AddressProblem } {
  const typed = text.trim();
  if (typed === '') return { problem: 'empty' };
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : withScheme(typed);
  if (!URL.canParse(whole)) return { problem: 'unreadable' };
  const url = new URL(whole);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'unreadable' };
  if (url.username || url.password) return { problem: 'credentials' };
  if (/[?#]/.test(whole)) return { problem: 'query' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    if (!isPrivate(url.hostname)) return { problem: 'needs-https' };
    if (!localNetwork) return { problem: 'needs-local-network' };
  }
  return { baseUrl: url.origin + url.pathname.replace(TAIL, ''), origin: url.origin };
}

/** `localhost:11434` is typed without a scheme: http where that is what such servers speak. */
function withScheme(typed: string): string {
  const host = URL.canParse(`http://${typed}`) ? new URL(`http://${typed}`).hostname : '';
  return `${isLoopback(host) || isPrivate(host) ? 'http' : 'https'}://${typed}`;
}

/** Whether a host name, as `URL` writes it, is this computer. */
export function isLoopback(host: string): boolean {
  return /^(?:.+\.)?localhost\.?$|^127(?:\.\d+){3}$|^\[::1\]$/.test(host);
}

/** Whether it is in the reader's own network: RFC 1918, RFC 3927, RFC 4193, multicast DNS. */
export function isPrivate(host: string): boolean {
  return /^(?:10|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2,3}$|^\[f[cd][\da-f]{2}:|\.local\.?$/.test(
    host,
  );
}

/** Whether the server is the reader's own: it may have to load its model first, and costs nothing. */
export function isLocal(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl);
  return isLoopback(hostname) || isPrivate(hostname);
}
