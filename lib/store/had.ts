import type { Mark } from '../records/mark';
import type { Paper } from '../records/paper';
import type { GlossDb } from './db';

/** A paper the reader starred or read, and when that was last (epoch milliseconds). */
export interface Had {
  paper: Paper;
  how: 'starred' | 'read';
  at: number;
}

/** Of so many, the newest, a page can read and compare while it is waited for. */
export const MOST_HAD = 2_000;

/** The papers a reader starred or read last, as far as they are stored; the newest first, `MOST_HAD` at most. */
export async function hadPapers(db: GlossDb): Promise<Had[]> {
  const marks = (await db.marks.toArray())
    .filter(
      ({ starredAt, readAt, hiddenAt }) => (starredAt ?? readAt) !== undefined && hiddenAt === undefined,
    )
    .sort((a, b) => howOf(b).at - howOf(a).at)
    .slice(0, MOST_HAD);
  const papers = await db.papers.bulkGet(marks.map(({ paper }) => paper));
  return marks.flatMap((mark, i): Had[] => {
    const paper = papers[i];
    return paper ? [{ paper, ...howOf(mark) }] : [];
  });
}

/** What is read is known better than what is but starred. */
const howOf = ({ readAt, starredAt = 0 }: Mark): Pick<Had, 'how' | 'at'> =>
  readAt === undefined ? { how: 'starred', at: starredAt } : { how: 'read', at: readAt };
