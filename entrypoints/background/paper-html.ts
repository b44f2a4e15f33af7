import { carriedFailure } from '../../lib/errors';
import type { PageElement } from '../../lib/papers/listing';
import { readHtml } from '../../lib/sources/html';

/** As many characters as a page may have bytes. */
export const LONGEST_HTML = 10 * 1024 * 1024;

/** The tree of a paper's HTML; undefined where it breaks off, or is nested so deep or has so many elements as no paper. */
export function readPaperHtml(html: string): PageElement | undefined {
  try {
    const { root, whole } = readHtml(html);
    return whole ? root : undefined;
  } catch (error) {
    if (carriedFailure(error)?.kind === 'unreadable') return undefined;
    throw error;
  }
}
