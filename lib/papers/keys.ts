import type { PaperKey, SourceId } from '../records/paper';
import { isDoi } from './dois';
import { parseArxivId } from './ids';

/** What a feed may call a paper; longer ones are addresses with half the query of a shop in them. */
export const LONGEST_ID = 300;

/** The key of a paper in the store, from the source's own id without version. */
export const keyOf = (source: SourceId, id: string): PaperKey => `${source}:${id}`;

/** Whether a source could have given out that id: arXiv's scheme, a DOI, or for journals anything without a gap. */
export function isSoundId(source: string, id: string): boolean {
  if (id.length > LONGEST_ID) return false;
  switch (source) {
    case 'arxiv':
      return parseArxivId(id)?.id === id;
    case 'biorxiv':
    case 'medrxiv':
      return isDoi(id);
    case 'journal':
      return /^\S+$/.test(id);
    default:
      return false;
  }
}

/** Whether a text is the key of a paper. */
export function isSoundKey(key: string): boolean {
  const colon = key.indexOf(':');
  return isSoundId(key.slice(0, colon), key.slice(colon + 1));
}
