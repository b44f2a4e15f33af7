import { prepare } from '../../../lib/polling/prepare';
import type { Announcement, AnnouncementType, ListId, PaperFacts } from '../../../lib/records/announcement';
import type { GlossDb } from '../../../lib/store/db';
import { setFollowed } from '../../../lib/store/follows';
import { compareWaiting } from '../../../lib/store/same-works';
import { saveArrival } from '../../../lib/store/save-batch';
import { facts } from '../invented';
import { rowOf } from './fill';

// One invented work on arXiv, on bioRxiv and in a journal.

export const JOURNAL_DOI = '10.1371/journal.pmed.1004321';
export const FEED = 'https://journals.plos.org/plosmedicine/feed/atom';

export const onArxiv = (given: Partial<PaperFacts> = {}): PaperFacts => facts(given);

export const onBiorxiv = (given: Partial<PaperFacts> = {}): PaperFacts => {
  const id = '10.1101/2026.06.01.123456';
  return {
    ...facts({ id, categories: ['neuroscience'] }),
    key: `biorxiv:${id}`,
    source: 'biorxiv',
    link: `https://www.biorxiv.org/content/${id}v${given.version ?? 1}`,
    dois: [id],
    ...given,
  };
};

export const inJournal = (given: Partial<PaperFacts> = {}): PaperFacts => ({
  ...facts({ id: JOURNAL_DOI, categories: [FEED] }),
  key: `journal:${JOURNAL_DOI}`,
  source: 'journal',
  link: 'https://journals.plos.org/plosmedicine/article?id=10.1371/journal.pmed.1004321',
  venue: 'PLOS Medicine',
  submittedAt: Date.UTC(2026, 4, 6),
  dois: [JOURNAL_DOI],
  ...given,
});

export const listOf = ({ source, primary }: PaperFacts): ListId => `${source}:${primary}`;

/** A round that brings one paper. */
export async function arrive(
  db: GlossDb,
  paper: PaperFacts,
  day: string,
  given: { type?: AnnouncementType; now?: number; compare?: boolean } = {},
): Promise<void> {
  const now = given.now ?? Date.parse(`${day}T12:00:00Z`);
  const stored = prepare({ paper, type: 'new' }, now).paper;
  const row: Announcement = {
    ...rowOf(stored, day, { list: listOf(paper), type: given.type ?? 'new' }),
    version: paper.version,
  };
  await setFollowed(db, [row.list], true, 1);
  await saveArrival(db, { papers: [stored], announcements: [row] });
  if (given.compare ?? true) await compareWaiting(db);
}
