import { Card } from '../../components/card';
import { NothingLearned } from '../../components/nothing-shown';
import { OrderChoice } from '../../components/order-choice';
import { HeldOutTable } from '../../components/radar/held-out-table';
import { LearnedFromLine, LearnedInterests } from '../../components/radar/learned';
import { Score } from '../../components/radar/score';
import type { HadPaper } from '../../components/relevance';
import { WithRelevance } from '../../components/with-relevance';
import type { HeldOutDay, Why } from '../../lib/records/relevance';
import { card, NOW } from './samples';
import { type Examples, listed, type Situation } from './situation';

const nothing = () => {};
const daily = (name: string, draw: Situation['draw']): Situation => ({ name, place: 'daily', draw });

const REASONS: Examples<Why> = {
  topic: [],
  author: [
    { kind: 'author', name: 'Ada Nilsdotter', via: 'learned' },
    { kind: 'author', name: 'Bo Tervo', via: 'followed' },
  ],
  like: [{ kind: 'like', title: 'cs.LG' }],
  term: [{ kind: 'term', term: 'cs.LG' }],
  category: [{ kind: 'category', category: 'cs.LG' }],
  near: [{ kind: 'near', paper: 'arxiv:2605.00009', title: 'Tides', likeness: 0.5 }],
  tried: [{ kind: 'tried' }],
};

const had = (given: Partial<HadPaper>): HadPaper => ({
  title: 'Tides',
  href: 'https://arxiv.org/abs/2605.00009',
  how: 'read',
  at: NOW,
  ...given,
});

const open = (name: string, why: readonly Why[], known?: HadPaper): Situation => ({
  name: `why, ${name}`,
  place: 'popup',
  draw: () => (
    <WithRelevance
      value={{
        whyOf: () => why,
        nearOf: () => why.find((each) => each.kind === 'near'),
        had: () => known,
      }}
    >
      <Card
        card={card(1)}
        number={1}
        total={1}
        open={true}
        selected={false}
        onSelect={nothing}
        onToggle={nothing}
        onOpen={nothing}
        onStar={nothing}
        onHide={nothing}
        onRead={nothing}
      />
    </WithRelevance>
  ),
});

const days: HeldOutDay[] = [
  { day: '2026-06-17', papers: 80, marked: 11, inTop: { arxiv: 3, topics: 5, learned: 9 } },
  { day: '2026-06-16', papers: 70, marked: 0, inTop: { arxiv: 0, topics: 0, learned: 0 } },
  { day: '2026-06-15', papers: 70, marked: 1, inTop: { arxiv: 0, topics: 0, learned: 1 } },
];
const interest = { papers: 9, terms: ['cs.LG'], authors: ['Bo Tervo'], categories: ['cs.LG'] };

/** What is said of relevance on cards, and by the radar. */
export const RELEVANCE: Situation[] = [
  ...listed(REASONS).map(([name, why]) => open(name, [why])),
  open('near, read', REASONS.near, had({})),
  open('near, starred', REASONS.near, had({ how: 'starred' })),
  open('near, of the library', REASONS.near, had({ how: 'library', at: undefined })),
  daily('order', () => <OrderChoice order="source" onOrder={nothing} />),
  daily('nothing learned', () => <NothingLearned why="learned" />),
  daily('learning is off', () => <NothingLearned why="off" />),
  daily('not ranked', () => <NothingLearned why="failed" />),
  daily('score', () => <Score days={days} />),
  daily('no score', () => <Score days={[]} />),
  daily('days held out', () => <HeldOutTable days={days} />),
  daily('learned', () => <LearnedInterests interests={[interest, interest, { ...interest, papers: 1 }]} />),
  daily('learned from', () => (
    <LearnedFromLine from={{ starred: 1, read: 2, hidden: 3, library: 4, passed: 5 }} />
  )),
];
