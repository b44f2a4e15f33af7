import { describe, expect, it } from 'vitest';
import { cardOfDay, dayView, type Staying } from '../../../components/day-view';
import type { AnnouncementType } from '../../../lib/records/announcement';
import type { Card } from '../../../lib/records/card';
import type { Mark } from '../../../lib/records/mark';
import { facts } from '../invented';

function card(id: string, type: AnnouncementType, mark?: Omit<Mark, 'paper'>): Card {
  const paper = { ...facts({ id }), arrivedAt: 0 };
  return {
    paper,
    day: '2026-06-18',
    type,
    version: 1,
    via: 'feed',
    lists: ['cs.LG'],
    ...(mark && { mark: { paper: paper.key, ...mark } }),
  };
}

const day = {
  day: '2026-06-18',
  fresh: [
    card('1', 'new', { readAt: 1 }),
    card('2', 'new', { hiddenAt: 1 }),
    card('3', 'new', { starredAt: 1 }),
  ],
  cross: [card('4', 'cross')],
  revisions: [card('5', 'replace', { readAt: 1 }), card('6', 'replace-cross')],
};
const shape = (filter: 'all' | 'unread' | 'starred') =>
  dayView(day, filter).groups.map(
    ({ name, from, cards }) => `${name} ${from}: ${cards.map(({ paper }) => paper.id).join(' ')}`,
  );

describe('the cards of a day under a filter', () => {
  it('numbers run on from group to group without gaps; hidden ones stand last', () => {
    expect(shape('all')).toEqual([
      'fresh 1: 1 3',
      'cross 3: 4',
      'revisions 4: 5 6',
      'by-rules 6: ',
      'hidden 6: 2',
    ]);
  });
  it('a filter renumbers', () => {
    expect(shape('unread')).toEqual([
      'fresh 1: 3',
      'cross 2: 4',
      'revisions 3: 6',
      'by-rules 4: ',
      'hidden 4: 2',
    ]);
    expect(shape('starred')).toEqual([
      'fresh 1: 3',
      'cross 2: ',
      'revisions 2: ',
      'by-rules 2: ',
      'hidden 2: ',
    ]);
  });
  it('counts speak of new papers that are not hidden', () => {
    expect(dayView(day, 'starred').counts).toEqual({ all: 2, unread: 1, topics: 0, starred: 1 });
    const isOfTopic = ({ mark }: Card) => mark?.starredAt !== undefined;
    expect(dayView(day, 'topics', undefined, { isOfTopic }).counts.topics).toBe(1);
  });
});

describe('papers that a press takes from what a filter means', () => {
  const [read] = day.fresh;
  const unread = (staying: Staying | undefined, of = day) => dayView(of, 'unread', undefined, { staying });
  const keys = (...cards: (Card | undefined)[]) => new Set(cards.flatMap((each) => each?.paper.key ?? []));

  it('stay in their places though they are none, and are not counted as such', () => {
    const { groups, counts } = unread({ pressed: keys(read, day.revisions[0]) });
    expect(groups[0]?.cards).toEqual([read, day.fresh[2]]);
    expect(groups[1]?.from).toBe(3);
    expect(groups[2]?.cards).toEqual(day.revisions);
    expect(counts).toEqual(unread(undefined).counts);
  });

  it('stay where none is left that is unread', () => {
    expect(unread({ pressed: keys(read) }, { ...day, fresh: [read as Card] }).groups[0]?.cards).toEqual([
      read,
    ]);
  });

  it('and under “★” those whose star was taken', () => {
    const staying = { pressed: keys(read) };
    const { groups, counts } = dayView(day, 'starred', undefined, { staying });
    expect(groups[0]?.cards).toEqual([read, day.fresh[2]]);
    expect(counts.starred).toBe(1);
  });

  it('but the one the list was left at goes there, and stays among others', () => {
    const left = { pressed: keys(), left: read?.paper.key };
    expect(unread(left).groups[0]?.cards).toEqual([read, day.fresh[2]]);
    expect(unread(left, { ...day, fresh: [read as Card] }).groups[0]?.cards).toEqual([]);
  });
});

describe('what rules hide', () => {
  /** Hidden by hand as well is the second, and starred the third: whoever asks the rule leaves that out. */
  const isHiddenByRule = ({ paper }: Card) => ['1', '2', '4', '5'].includes(paper.id);
  const told = (filter: 'all' | 'unread' | 'starred', means?: (card: Card) => boolean) => {
    const { groups, counts, byRules } = dayView(day, filter, means, { isHiddenByRule });
    const ids = groups.map(({ name, cards }) => `${name}: ${cards.map(({ paper }) => paper.id).join(' ')}`);
    return { ids, counts, byRules };
  };

  it('stands folded and apart, from whichever group; what is hidden by hand is told as that', () => {
    expect(told('all').ids).toEqual(['fresh: 3', 'cross: ', 'revisions: 6', 'by-rules: 1 4 5', 'hidden: 2']);
  });
  it('is counted, whatever is looked for, and is no paper of today', () => {
    expect(told('all')).toMatchObject({ byRules: 3, counts: { all: 1 } });
    expect(told('unread')).toMatchObject({ byRules: 3, counts: { all: 1, unread: 1 } });
    expect(told('all', ({ paper }) => paper.id === '6')).toMatchObject({ byRules: 3, counts: { all: 0 } });
  });
  it('is narrowed by filters and searches as all groups are', () => {
    expect(told('unread').ids).toContain('by-rules: 4');
    expect(told('all', ({ paper }) => paper.id === '5').ids).toContain('by-rules: 5');
  });
});

describe('the card of a paper in its whole day', () => {
  it('is found in every part, though a filter shows it no longer', () => {
    const [first] = day.fresh;
    expect(dayView(day, 'unread').groups.flatMap(({ cards }) => cards)).not.toContain(first);
    for (const each of [...day.fresh, ...day.cross, ...day.revisions])
      expect(cardOfDay(day, each.paper.key)).toBe(each);
    expect(cardOfDay(day, 'arxiv:none')).toBeUndefined();
    expect(cardOfDay(day, undefined)).toBeUndefined();
  });
});
