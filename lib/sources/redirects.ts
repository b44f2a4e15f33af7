import { registeredDomain } from './registered-domain';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Whether an answer only leads elsewhere. Browsers hide where to, and the status. */
export function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || REDIRECTS.has(status);
}

/**
 * Whether an answer may be taken from where a redirect led: from what a source declares to what a source declares; for a
 * journal's feed within its registered domain, and never from https to http.
 */
export function mayLead(from: string, to: string, isDeclared: (url: string) => boolean): boolean {
  if (isDeclared(from)) return isDeclared(to);
  const [a, b] = [new URL(from), new URL(to)];
  const secure = b.protocol === 'https:' || (a.protocol === 'http:' && b.protocol === 'http:');
  return secure && registeredDomain(a.hostname) === registeredDomain(b.hostname);
}
