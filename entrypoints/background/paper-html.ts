import { carriedFailure } from '../../lib/errors';
import type { PageElement } from '../../lib/papers/listing';
import type { PaperKey } from '../../lib/records/paper';
import { readHtml } from '../../lib/sources/html';
import { keepAffiliations } from '../../lib/store/affiliations';
import { db } from '../../lib/store/db';

/** As many characters as a page may have bytes. */
export const LONGEST_HTML = 10 * 1024 * 1024;

/**
 * The tree of a paper's HTML; undefined where it breaks off, or is nested so deep or has so many elements as no paper. What it
 * says of the authors' institutions is kept with the paper, where that is stored; that it could not be kept costs no reading.
 */
export function readPaperHtml(html: string, key: PaperKey): PageElement | undefined {
  const root = treeOf(html);
  if (root) void keepInstitutions(root, key).catch(() => undefined);
  return root;
}

/** The tables must have been read: whoever reads a paper has done so. */
async function keepInstitutions(root: PageElement, key: PaperKey): Promise<void> {
  const { readAuthors } = await import('../../lib/papers/latexml');
  await keepAffiliations(db, key, readAuthors(root));
}

function treeOf(html: string): PageElement | undefined {
  try {
    const { root, whole } = readHtml(html);
    return whole ? root : undefined;
  } catch (error) {
    if (carriedFailure(error)?.kind === 'unreadable') return undefined;
    throw error;
  }
}
