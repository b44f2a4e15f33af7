import { parseArxivId } from '../papers/ids';
import type { PageFacts } from '../records/announcement';
import { isFullTextPage } from './kinds';

/** Whether an address names a place in the HTML of this very version of a paper. */
export function leadsTo(address: string, { id, version }: Pick<PageFacts, 'id' | 'version'>): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const named = isFullTextPage(url) ? parseArxivId(url.href) : undefined;
  return named?.id === id && url.hash !== '' && (!named.version || named.version === version);
}

/** The id that an address ends in, without the words that browsers are to look for. */
export function anchorOf(address: string): string {
  const [anchor = ''] = new URL(address).hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
