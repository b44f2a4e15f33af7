import * as z from 'zod/mini';
import { carriedFailure } from '../../lib/errors';
import { canonicalId } from '../../lib/papers/categories';
import type { FullText } from '../../lib/records/full-text';
import { readHtml } from '../../lib/sources/html';
import { answer } from './guard';
import { belongsTo, pageFacts } from './messages';
import { readTables } from './tables';

/** As many characters as a page may have bytes. */
const LONGEST = 10 * 1024 * 1024;

/** Registers the answer to what a page read of its paper's HTML. */
export function setupFullText(): void {
  const read = z.object({ page: pageFacts, html: z.string().check(z.maxLength(LONGEST)) });
  answer('fullText', 'abstract-page', read, async ({ page, html }, sender): Promise<FullText> => {
    belongsTo(page, sender);
    await readTables();
    const { readFullText } = await import('../../lib/digests/extractive/full-text');
    try {
      const { root, whole } = readHtml(html);
      const paper = { abstract: page.abstract, primary: canonicalId(page.primary ?? '') };
      return whole ? readFullText(root, paper) : { kind: 'broken' };
    } catch (error) {
      // No paper is nested so deep or has so many elements.
      if (carriedFailure(error)?.kind === 'unreadable') return { kind: 'broken' };
      throw error;
    }
  });
}
