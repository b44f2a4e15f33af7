import { describe, expect, it } from 'vitest';
import { takenBack } from '../../../entrypoints/options/topics/take-back';
import { MOST_TOPICS, type Topic } from '../../../lib/records/topic';

const topic = (id: string, more: Partial<Topic> = {}): Topic => ({
  id,
  name: id,
  query: id,
  colour: 1,
  on: true,
  ...more,
});
const [a, b, c, late] = [topic('a'), topic('b'), topic('c'), topic('late')];
const ids = (all: readonly Topic[]) => all.map(({ id }) => id).join('');

describe('a change of the topics taken back', () => {
  it('is the list before, where nothing else was done', () => {
    const before = [a, b, c];
    for (const after of [
      [a, c],
      [b, a, c],
      [a, b, c, late],
      [a, { ...b, on: false, hides: true }, c],
    ])
      expect(takenBack(after, before, after)).toEqual(before);
  });
  it('leaves what came since', () => {
    expect(takenBack([a, c, late], [a, b, c], [a, c])).toEqual([a, b, c, late]);
    expect(takenBack([b, a, late], [a, b], [b, a])).toEqual([a, b, late]);
    expect(takenBack([a, b, late], [a], [a, b])).toEqual([a, late]);
  });
  it('leaves other fields, and names that were followed since', () => {
    const was = topic('a', { authors: ['Ada', 'Bo'] });
    const became = { ...was, authors: ['Bo', 'Cy'] };
    const now = { ...became, authors: ['Bo', 'Cy', 'Di'], name: 'People' };
    expect(takenBack([now], [was], [became])).toEqual([
      { ...was, name: 'People', authors: ['Bo', 'Di', 'Ada'] },
    ]);
  });
  it('does not bring back what was taken out elsewhere, and pushes none out of a full list', () => {
    const off = { ...b, on: false };
    expect(takenBack([a], [a, b], [a, off])).toEqual([a]);
    const full = Array.from({ length: MOST_TOPICS }, (_, i) => topic(`${i}`));
    expect(ids(takenBack(full, [...full.slice(1), a], full.slice(1)))).toBe(ids(full));
  });
});
