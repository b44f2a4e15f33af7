import { describe, expect, it } from 'vitest';
import { isNameFollowed, withName, withNameBack, withoutName } from '../../../entrypoints/shared/follow-name';
import { FOLLOWED, LONGEST_NAME, MOST_NAMES, MOST_TOPICS, type Topic } from '../../../lib/records/topic';

const other: Topic = { id: 'a', name: 'Walks', query: 'walks', colour: 1, on: true };
const made = withName([other], 'authors', 'Ada Quarry', 'Authors I follow') ?? [];

describe('a name that is followed on a card', () => {
  it('makes the topic for such names where it is missing', () => {
    expect(made).toEqual([
      other,
      {
        id: FOLLOWED.authors,
        name: 'Authors I follow',
        query: '',
        colour: 2,
        on: true,
        authors: ['Ada Quarry'],
      },
    ]);
    expect(isNameFollowed(made, 'authors', 'ada quarry')).toBe(true);
    expect(isNameFollowed(made, 'institutions', 'Ada Quarry')).toBe(false);
  });
  it('is added to it, once, whatever it is called by now, and puts it on', () => {
    const renamed = made.map((topic) => ({ ...topic, name: 'People', on: topic.id === 'a' }));
    const twice =
      withName(withName(renamed, 'authors', 'Bo Pebble', '') ?? [], 'authors', 'bo pebble', '') ?? [];
    expect(twice[1]).toMatchObject({ name: 'People', on: true, authors: ['Ada Quarry', 'Bo Pebble'] });
  });
  it('finds no room in a full topic, nor among the most topics there are', () => {
    const full = made.map((topic) => ({
      ...topic,
      authors: Array.from({ length: MOST_NAMES }, (_, i) => `N ${i}`),
    }));
    expect(withName(full, 'authors', 'One More', '')).toBeUndefined();
    const many = Array.from({ length: MOST_TOPICS }, (_, i) => ({ ...other, id: `${i}` }));
    expect(withName(many, 'authors', 'One More', '')).toBeUndefined();
  });
  it('goes without taking anything else; with its last name goes the topic where that was made for it', () => {
    expect(withoutName(made, 'authors', 'ADA QUARRY', true)).toEqual([other]);
    expect(withoutName(made, 'authors', 'Ada Quarry', false)[1]).toMatchObject({ authors: [] });
    const asking = made.map((topic) => ({ ...topic, query: 'pebbles' }));
    expect(withoutName(asking, 'authors', 'Ada Quarry', true)).toHaveLength(2);
  });
  it('is taken back from a topic that was off: it is off again', () => {
    const off = made.map((topic) => ({ ...topic, on: topic.id === 'a' }));
    const followed = withName(off, 'authors', 'Bo Pebble', '') ?? [];
    expect(followed[1]).toMatchObject({ on: true });
    expect(withoutName(followed, 'authors', 'Bo Pebble', false, true)).toEqual(off);
  });
  it('is kept shortened at a blank where it is too long, and known by its whole length', () => {
    const long = `Collaboration of ${'quarries '.repeat(40)}`;
    const followed = withName([], 'institutions', long, 'Institutions') ?? [];
    const kept = followed[0]?.institutions?.[0] ?? '';
    expect(kept.length).toBeLessThanOrEqual(LONGEST_NAME);
    expect(kept).toMatch(/ quarries$/);
    expect(isNameFollowed(followed, 'institutions', long)).toBe(true);
    expect(withName(followed, 'institutions', long, '')?.[0]?.institutions).toEqual([kept]);
    expect(withoutName(followed, 'institutions', long, true)).toEqual([]);
  });
  it('comes back without putting a topic on that was off', () => {
    const off = made.map((topic) => ({ ...topic, on: false }));
    const without = withoutName(off, 'authors', 'Ada Quarry', false);
    expect(withNameBack(without, 'authors', 'Ada Quarry', '')).toEqual(off);
    expect(withNameBack([other], 'authors', 'Ada Quarry', 'Authors I follow')).toEqual(made);
  });
});
