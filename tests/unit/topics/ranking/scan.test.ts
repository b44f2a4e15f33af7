import { describe, expect, it } from 'vitest';
import { room, scan } from '../../../../lib/topics/ranking/scan';
import { termsOf } from '../../../../lib/topics/ranking/why';

function numbers(text: string): number[] {
  const into = room(200);
  scan(text, into);
  return [...into.words.subarray(0, into.count)];
}
const wordsOf = (text: string) => numbers(text).filter((each) => each !== 0);

describe('words', () => {
  it.each([
    ['Networks', 'network'],
    ['Poincaré inequality', 'poincare INEQUALITY'],
    ['$\\alpha$-stable', 'alpha stable'],
    ['graph-based', 'graph based'],
    ['ＧＰＴ4', 'gpt4'],
  ])('of “%s” are those of “%s”', (a, b) => {
    expect(wordsOf(a)).toEqual(wordsOf(b));
    expect(wordsOf(a).length).toBeGreaterThan(0);
  });

  it.each([
    ['class', 'clas'],
    ['virus', 'viru'],
    ['basis', 'basi'],
    ['bees', 'bells'],
    ['语言', '言语'],
  ])('of “%s” are not those of “%s”', (a, b) => {
    expect(wordsOf(a)).not.toEqual(wordsOf(b));
  });

  it('that are everyday ones, numbers or single letters tell nothing', () => {
    expect(wordsOf('The method of 2026 is a 7 x')).toEqual(wordsOf('method'));
    expect(numbers('')).toEqual([]);
  });

  it('stop at the end of a sentence', () => {
    expect(numbers('one hive. Bees fly')).toContain(0);
    expect(numbers('hive bees')).not.toContain(0);
  });

  it('are found again as they were written', () => {
    const [word = 0] = wordsOf('networks');
    const said = (title: string) => termsOf({ title, abstract: '' }).get(word)?.said;
    expect(said('Deep NETWORKS work')).toBe('NETWORKS');
    expect(said('Deep NETWORKS of Poincaré')).toBe('NETWORKS');
    expect(said('Deep ideas')).toBeUndefined();
  });
});
