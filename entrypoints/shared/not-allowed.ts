/** What is thrown where the reader did not allow hosts. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
  constructor(readonly hosts: readonly string[]) {
    super(`not allowed: ${hosts.join(', ')}`);
  }
}

/** `https://connect.biorxiv.org/*` → `connect.biorxiv.org`. */
export const hostName = (pattern: string): string => pattern.replace(/^https:\/\/|\/\*$/g, '');
