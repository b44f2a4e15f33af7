import type { Appearance } from '../../lib/records/appearance';
import type { Card } from '../../lib/records/card';
import { card, NOW, TODAY } from './samples';

/** What a paper can say of where it appears and where its code is. */
export const CHIPS: [name: string, said: Parameters<typeof card>[1]][] = [
  [
    'accepted, with code',
    { comments: 'Accepted to ICML 2026 (oral). Code: https://github.com/a/b. 13 pages, 7 figures' },
  ],
  [
    'published, and accepted elsewhere',
    {
      comments: 'To appear in Phys. Rev. D; accepted at ICML 2026',
      journalRef: 'Phys. Rev. D 113, 012345 (2026)',
    },
  ],
  ['submitted only', { comments: 'Submitted to ICML 2026, 13 pages' }],
  ['without authors and comments', { authors: [], comments: '' }],
];

/** What else a card can name: a server, several, the preprint of another day. */
const ALSO: Appearance[] = [
  {
    key: 'biorxiv:10.1101/2026.06.01.123456',
    source: 'biorxiv',
    link: 'https://www.biorxiv.org/content/10.1101/2026.06.01.123456v2',
    version: 2,
    day: TODAY,
  },
  {
    key: 'journal:10.1371/journal.pmed.1004321',
    source: 'journal',
    link: 'https://journals.plos.org/plosmedicine/article?id=10.1371/journal.pmed.1004321',
    venue: 'PLOS Medicine',
    day: '2026-05-06',
  },
];
const UNNAMED: Appearance = {
  key: 'journal:item-7',
  source: 'journal',
  link: 'https://journal.example/item/7',
};
const EARLIER: Appearance = {
  key: 'arxiv:2606.00007',
  source: 'arxiv',
  link: 'https://arxiv.org/abs/2606.00007',
  version: 1,
  day: '2026-06-15',
};
/** Cards of papers that stand elsewhere, too. */
export const EVERYWHERE: Card[] = [
  { ...card(1), also: ALSO.slice(0, 1) },
  { ...card(2), also: ALSO, mark: { paper: card(2).paper.key, readAt: NOW } },
  { ...card(3), also: [EARLIER] },
  { ...card(4), also: [UNNAMED] },
];
