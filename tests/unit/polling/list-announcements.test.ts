import { describe, expect, it } from 'vitest';
import { listAnnouncements } from '../../../lib/polling/list-announcements';
import type { AnnouncementType, Batch, ListId } from '../../../lib/records/announcement';
import { announced } from '../invented';

const LISTS: ListId[] = ['arxiv:cs.LG', 'arxiv:stat.ML'];

function typesOf(type: AnnouncementType, categories: string[]) {
  const batch: Batch = { via: 'feed', papers: [announced({ type, categories })], rejected: [] };
  return listAnnouncements(batch, LISTS, '2026-06-18', 0).map((row) => `${row.list} ${row.type}`);
}

// arXiv's rule for a combined query: “new” when primary in ANY of the categories asked for.
describe('what each list announced, from one combined answer', () => {
  it.each<[AnnouncementType, string[], string[]]>([
    ['new', ['cs.LG'], ['arxiv:cs.LG new']],
    ['new', ['cs.LG', 'stat.ML', 'cs.AI'], ['arxiv:cs.LG new', 'arxiv:stat.ML cross']],
    ['cross', ['math.OC', 'cs.LG', 'stat.ML'], ['arxiv:cs.LG cross', 'arxiv:stat.ML cross']],
    // Newly cross-listed to stat.ML: its primary list announces nothing today.
    ['cross', ['cs.LG', 'stat.ML'], ['arxiv:stat.ML cross']],
    ['replace', ['stat.ML', 'cs.LG'], ['arxiv:cs.LG replace-cross', 'arxiv:stat.ML replace']],
    ['replace-cross', ['cs.CV', 'cs.LG'], ['arxiv:cs.LG replace-cross']],
    ['new', ['math.PR'], []],
  ])('%s in %j', (type, categories, expected) => {
    expect(typesOf(type, categories)).toEqual(expected);
  });
});
