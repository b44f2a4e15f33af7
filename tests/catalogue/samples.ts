import { prepare } from '../../lib/polling/prepare';
import type { AnnouncementType, PaperFacts } from '../../lib/records/announcement';
import type { Card, DayCards } from '../../lib/records/card';
import type { Mark } from '../../lib/records/mark';
import { facts } from '../unit/invented';

/** Thursday 18 June 2026, 04:12 UTC: 12:12 in Shanghai, 00:12 in New York. */
export const NOW = Date.UTC(2026, 5, 18, 4, 12);
export const TODAY = '2026-06-18';
const HOUR = 3_600_000;
export const hours = (count: number) => NOW + count * HOUR;

export const SHORT = 'We count the ways to fold a strip of stamps. There are fewer than was thought.';
export const MATHS =
  'We study walks that remember where they were. For $p<3/4$ we prove a law of large numbers. ' +
  'We prove a central limit theorem with variance $\\sigma^2=1/(3-4p)$. ' +
  'We use a martingale for this. The proof is short. It needs no coupling. Open cases are listed.';

/** A paper as it is stored, with its digest. */
export const prepared = (given: Partial<PaperFacts> = {}) =>
  prepare({ paper: facts(given), type: 'new' }, NOW);

export function card(
  number: number,
  given: Partial<PaperFacts> & { type?: AnnouncementType; mark?: Omit<Mark, 'paper'>; bare?: true } = {},
): Card {
  const { type = 'new', mark, bare, ...about } = given;
  const { paper, digest } = prepared({ id: `2606.0000${number}`, ...about });
  return {
    paper,
    day: TODAY,
    type,
    version: paper.version,
    via: 'feed',
    lists: ['cs.LG'],
    ...(!bare && { digest }),
    ...(mark && { mark: { paper: paper.key, ...mark } }),
  };
}

export const day = (given: Partial<DayCards> = {}): DayCards => ({
  day: TODAY,
  fresh: [],
  cross: [],
  revisions: [],
  ...given,
});

/** Cards of the other sources: with a subject, published earlier, news, without an abstract. */
export const otherSources = (): DayCards =>
  day({
    fresh: [
      card(1, {
        key: 'biorxiv:10.64898/2026.06.17.726321',
        source: 'biorxiv',
        id: '10.64898/2026.06.17.726321',
        categories: ['cell_biology'],
        link: 'https://www.biorxiv.org/content/10.64898/2026.06.17.726321v1',
      }),
      card(2, {
        key: 'journal:10.1371/journal.pmed.1000001',
        source: 'journal',
        id: '10.1371/journal.pmed.1000001',
        categories: ['https://journals.plos.org/plosmedicine/feed/atom'],
        dois: ['10.1371/journal.pmed.1000001'],
        venue: 'PLOS Medicine',
        submittedAt: Date.UTC(2026, 4, 6),
      }),
      card(3, {
        key: 'journal:https://feeds.example.org/3',
        source: 'journal',
        id: 'https://feeds.example.org/3',
        categories: ['https://feeds.example.org/a'],
        abstract: '',
        news: true,
      }),
    ],
  });

/** A day with everything a card can be. */
export const wholeDay = (): DayCards =>
  day({
    fresh: [
      card(1, { comments: '13 pages, accepted at ICML 2026', mark: { starredAt: NOW } }),
      card(2, { title: 'Walks that Remember $p<3/4$', abstract: MATHS, categories: ['math.PR'] }),
      card(3, { abstract: SHORT, mark: { readAt: NOW } }),
      card(4, { abstract: '' }),
      card(5, { bare: true }),
      card(6, { mark: { hiddenAt: NOW } }),
    ],
    cross: [card(7, { type: 'cross', categories: ['math.CO', 'cs.LG'] })],
    revisions: [card(8, { type: 'replace', version: 4 }), card(9, { type: 'replace-cross', version: 2 })],
  });
