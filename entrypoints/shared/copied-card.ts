import type { CopyKind } from '../../components/copy-menu';
import { writtenWords } from '../../components/written-words';
import type { Card } from '../../lib/records/card';
import type { Digest } from '../../lib/records/digest';
import { abstractUrl } from '../../lib/records/links';
import { listAsBibtex } from '../../lib/sharing/list-bibtex';
import { copied } from './copied';

/**
 * A card's paper with what is said of it, as a text to be copied.
 * @param written what a model wrote, where that is to be copied; else the authors' own words
 */
export function copiedCard({ paper, digest, mark }: Card, as: CopyKind, written: Digest | undefined): string {
  // Of other sources than arXiv the DOI is what counts: lists cite them so.
  if (as === 'bibtex') return listAsBibtex([{ paper, link: abstractUrl(paper), mark, collections: [] }]);
  const shown = written ? { digest: written, by: writtenWords(written).by } : { digest };
  return copied(paper, shown, as);
}
