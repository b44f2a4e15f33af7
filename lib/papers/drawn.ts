import type { PaperFacts } from '../records/announcement';
import type { Paper } from '../records/paper';
import { readComments } from './comments';
import { plainText } from './plain-text';
import { toInline } from './tex-to-inline';
import { publishedIn } from './venue';

/** What pages draw of a paper's texts, made once, when it is stored. Never taken from outside: made from the texts. */
export function drawnOf({
  title,
  comments,
  journalRef,
}: Pick<PaperFacts, 'title' | 'comments' | 'journalRef'>): Pick<
  Paper,
  'titleInline' | 'commentsRead' | 'published'
> {
  const titleInline = toInline(title);
  const reference = plainText(journalRef ?? '');
  return {
    ...(titleInline && { titleInline }),
    // Together with the comments themselves, so that a row that brings new ones brings these.
    ...(comments !== undefined && { commentsRead: readComments(comments) }),
    ...(reference && { published: publishedIn(reference) }),
  };
}
