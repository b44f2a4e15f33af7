import type { PaperKey } from '../../../lib/records/paper';

/** How a search was left in this tab: by its address, so that back leads to the very paper. */
export interface LeftAt {
  address: string;
  open?: PaperKey | undefined;
  /** So many were drawn. */
  limit: number;
}

const KEY = 'search';

export function recallSearch(address: string): LeftAt | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<LeftAt> | null;
    if (kept?.address !== address || typeof kept.limit !== 'number') return undefined;
    const { open, limit } = kept;
    return { address, limit, ...(typeof open === 'string' && { open }) };
  } catch {
    return undefined;
  }
}

export function rememberSearch(left: LeftAt): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(left));
  } catch {
    // A full disk: it then opens at its beginning.
  }
}
