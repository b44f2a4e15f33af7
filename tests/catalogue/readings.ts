import type { Reading } from '../../components/note/full-text';
import type { FullText, Unread } from '../../lib/records/full-text';
import { type Examples, listed } from './situation';

const passage = (text: string, title: string, number?: string) => ({
  text,
  place: { title, ...(number && { number }), anchor: 'S6' },
});

const OUTLOOK = [
  passage('Whether the bound holds for judges that conspire remains an open question.', 'Conclusion', '6'),
  passage('Our analysis is limited to judges that err independently of each other.', 'Limitations', '6.1'),
];
const THEOREMS = [
  {
    ...passage('Almost surely $n$ votes suffice.', 'Theorem 2.1 (SLLN)'),
    inline: [
      'Almost surely ',
      { tag: 'math', children: [{ tag: 'mi', children: ['n'] }] },
      ' votes suffice.',
    ],
  },
  passage('Every queue is short.', 'Theorem 2.3'),
];

/** Two sections, one of them without a number, and one with a formula in its heading. */
export const PLACES = [
  { title: 'Conclusion', number: '6', anchor: 'S6' },
  { title: 'Limitations of $k$ judges', anchor: 'S6.SS1' },
];

export const READ: FullText = {
  kind: 'read',
  places: PLACES,
  sections: 2,
  outlook: OUTLOOK,
  theorems: THEOREMS,
  stated: 5,
};

const FOUND: Examples<FullText> = {
  read: [
    READ as never,
    { kind: 'read', places: PLACES, sections: 1, outlook: [], theorems: [], stated: 0 },
    { kind: 'read', places: [], sections: 0, outlook: [], theorems: [], stated: 0 },
  ],
  broken: [{ kind: 'broken' }],
  foreign: [{ kind: 'foreign' }],
};

const UNREAD: Examples<Unread> = {
  none: [{ kind: 'none' }],
  offline: [{ kind: 'offline' }],
  timeout: [{ kind: 'timeout' }],
  'too-large': [{ kind: 'too-large' }],
  'cut-off': [{ kind: 'cut-off' }],
  elsewhere: [{ kind: 'elsewhere' }],
  busy: [{ kind: 'busy', status: 429 }],
  status: [{ kind: 'status', status: 500 }],
};

/** Every way that reading a paper's HTML can go. */
export const READINGS: [string, Reading][] = [
  ['working', 'working'],
  ...listed<FullText>(FOUND),
  ...listed<Unread>(UNREAD),
];
