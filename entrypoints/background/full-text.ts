import * as z from 'zod/mini';
import { canonicalId } from '../../lib/papers/categories';
import type { FullText } from '../../lib/records/full-text';
import { answer } from './guard';
import { belongsTo, pageFacts } from './messages';
import { LONGEST_HTML, readPaperHtml } from './paper-html';

/** Registers the answer to what a page read of its paper's HTML. */
export function setupFullText(): void {
  const read = z.object({ page: pageFacts, html: z.string().check(z.maxLength(LONGEST_HTML)) });
  answer('fullText', 'abstract-page', read, async ({ page, html }, sender): Promise<FullText> => {
    belongsTo(page, sender);
    const { readFullText } = await import('../../lib/digests/extractive/full-text');
    const root = readPaperHtml(html, page.key);
    const paper = { abstract: page.abstract, primary: canonicalId(page.primary ?? '') };
    return root ? readFullText(root, paper) : { kind: 'broken' };
  });
}
