import { describe, expect, it } from 'vitest';
import type { Radar } from '../../../../lib/records/relevance';
import { type Comparable, ranked, traitsOf } from '../../../../lib/topics/ranking';
import { type Field, lessonOf, paperIn, paperOf, radarFrom } from './papers';

const DAY = '2026-06-18';
const some = (field: Field, count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => paperIn(field, from + i));
const inOrder = (papers: readonly Comparable[], radar: Radar | undefined) => {
  const all = ranked(
    papers.map((paper) => ({ paper })),
    radar,
    DAY,
  );
  return [...papers.keys()]
    .sort((a, b) => (all[b]?.score ?? 0) - (all[a]?.score ?? 0))
    .map((at) => papers[at]?.key.replace(/^arxiv:|\d+$/g, ''));
};
const learnedFrom = (liked: Comparable[], passed: Comparable[]) =>
  radarFrom([...liked.map((each) => lessonOf(each, 1)), ...passed.map((each) => lessonOf(each, -0.5))]);

describe('a ranking', () => {
  const passed = [...some('moss', 30), ...some('bells', 30)];

  it('puts what is like the papers a reader cared for first', () => {
    const radar = learnedFrom(some('bees', 10), passed);
    expect(inOrder([...some('moss', 3, 50), ...some('bees', 3, 50)], radar).slice(0, 3)).toEqual(
      Array(3).fill('bees'),
    );
  });

  it('does not average two interests away: the rare one has a model of its own', () => {
    const radar = learnedFrom([...some('bees', 30), ...some('locks', 8)], passed);
    expect(radar.interests.length).toBeGreaterThan(2);
    const order = inOrder([...some('moss', 4, 50), ...some('locks', 2, 50), ...some('bees', 2, 50)], radar);
    expect(order.slice(0, 4).sort()).toEqual(['bees', 'bees', 'locks', 'locks']);
  });

  it('learns authors, and says so in the paper’s own words', () => {
    const by = (i: number, authors: string[]) => paperOf(`a${i}`, `Study ${i}`, '', { authors });
    const radar = learnedFrom(
      [1, 2, 3].map((i) => by(i, ['Jürgen Ørn'])),
      [4, 5, 6, 7].map((i) => by(i, ['Ann Other'])),
    );
    const [other, liked] = ranked(
      [['Ann Other'], ['J. Ørn']].map((authors, i) => ({ paper: by(9 + i, authors) })),
      radar,
      DAY,
    );
    expect(liked?.score).toBeGreaterThan(other?.score ?? 1);
    expect(liked?.why).toContainEqual({ kind: 'author', name: 'J. Ørn', via: 'learned' });
  });

  it('says words that really stand in the paper, as it writes them', () => {
    const titled = Array.from({ length: 9 }, (_, i) => paperOf(`t${i}`, 'Honey bees', `Site ${i}.`));
    const radar = learnedFrom([...some('bees', 3), ...titled], passed);
    const paper = paperOf(
      'x',
      'HONEY Bees and Poincaré',
      'The waggle dance of a hive. Nothing of it is stemmed.',
    );
    const [relevance] = ranked([{ paper }], radar, DAY);
    const terms = relevance?.why.flatMap((why) => (why.kind === 'term' ? [why.term] : [])) ?? [];
    expect(terms).toContain('HONEY Bees');
    for (const term of terms) expect(`${paper.title} ${paper.abstract}`).toContain(term);
    expect(relevance?.why.length).toBeLessThanOrEqual(5);
  });

  it('puts topics and followed authors first among the reasons, and counts them', () => {
    const papers = some('moss', 3).map((paper, i) => ({
      paper,
      ...(i === 1 && { topics: ['t'], followed: ['A B'] }),
    }));
    const all = ranked(papers, undefined, DAY);
    expect(all[1]?.score).toBeGreaterThan(all[0]?.score ?? 1);
    expect(all[1]?.why).toEqual([
      { kind: 'author', name: 'A B', via: 'followed' },
      { kind: 'topic', topic: 't' },
    ]);
  });

  it.each<[string, Comparable[], Comparable[]]>([
    ['nothing', [], passed],
    ['everything', passed, []],
    ['nothing of nothing', [], []],
  ])('of a reader who marks %s is the source’s own', (_, liked, others) => {
    const radar = learnedFrom(liked, others);
    expect(radar.interests).toEqual([]);
    const papers = [...some('moss', 2), ...some('bees', 2), ...some('locks', 2)];
    expect(inOrder(papers, radar)).toEqual(inOrder(papers, undefined));
    expect(inOrder(papers, radar)).toEqual(['moss', 'moss', 'bees', 'bees', 'locks', 'locks']);
  });

  it('goes by one star', () => {
    const radar = learnedFrom(some('bees', 1), passed);
    expect(inOrder([...some('moss', 3, 40), ...some('bees', 1, 1)], radar)[0]).toBe('bees');
  });

  it('tries two papers of strange words among the first twenty, the same ones all day, others the next', () => {
    const radar = learnedFrom(some('bees', 10), passed);
    const day = [...some('bees', 30, 40), ...some('locks', 90, 40)].map((paper) => ({ paper }));
    const tried = (on: string) =>
      ranked(day, radar, on)
        .map((each, at) => ({ ...each, at }))
        .sort((a, b) => b.score - a.score)
        .slice(0, 20)
        .filter(({ why }) => why.some(({ kind }) => kind === 'tried'))
        .map(({ at }) => at);
    expect(tried(DAY)).toHaveLength(2);
    expect(tried(DAY)).toEqual(tried(DAY));
    expect(tried('2026-06-19')).not.toEqual(tried(DAY));
    expect(ranked(day.slice(0, 40), radar, DAY).flatMap(({ why }) => why)).not.toContainEqual({
      kind: 'tried',
    });
  });

  it('is not made with what another edition learned', () => {
    const radar = { ...learnedFrom(some('bees', 10), passed), edition: 0 };
    const papers = [...some('moss', 2), ...some('bees', 2)];
    expect(inOrder(papers, radar)).toEqual(['moss', 'moss', 'bees', 'bees']);
  });
});

describe('hostile papers', () => {
  const words = Array.from({ length: 10_000 }, (_, i) => `word${i.toString(36)}x`).join(' ');
  const crowd = Array.from({ length: 2_830 }, (_, i) => `Given${i} Family${i}`);
  const hostile = [
    paperOf('1', '', ''),
    paperOf('2', '', words),
    paperOf('3', '大语言模型的推理能力', '我们研究大语言模型。', { categories: [] }),
    paperOf('4', 'A crowd', 'Many.', { authors: crowd }),
    paperOf('5', '$\\frac{$ } {', '\\\\ $$ \u0000 \ud800'),
    paperOf('6', 'same', 'same'),
    paperOf('7', 'same', 'same'),
    paperOf('8', 'x'.repeat(100_000), '', { categories: Array.from({ length: 500 }, (_, i) => `c${i}`) }),
  ];

  it('give sound scores, learned from or ranked', () => {
    const radar = radarFrom(hostile.map((paper, i) => lessonOf(paper, i % 2 ? 1 : -1)));
    const all = ranked(
      hostile.map((paper) => ({ paper })),
      radar,
      DAY,
    );
    for (const { score, why } of all) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(why.length).toBeLessThanOrEqual(5);
    }
    expect(all[5]?.score).toBe(all[6]?.score);
  });

  it('of ten thousand different signs are read to an end', () => {
    const signs = Array.from({ length: 11_000 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
    );
    const [title, abstract] = [signs.slice(0, 5000).join(''), signs.slice(5000).join('')];
    const traits = traitsOf({ title, abstract, authors: [], categories: [] });
    expect(traits.all).toBeLessThanOrEqual(traits.numbers.length / 2);
  });

  it('of Chinese are told by their signs', () => {
    const of = (id: string, title: string) => paperOf(id, title, '', { categories: [] });
    const radar = learnedFrom(
      ['大语言模型推理', '语言模型训练', '大语言模型评测'].map((title, i) => of(`m${i}`, title)),
      ['蛋白质结构', '蛋白质折叠', '蛋白质设计'].map((title, i) => of(`p${i}`, title)),
    );
    const [protein, model] = ranked(
      [{ paper: of('a', '蛋白质功能') }, { paper: of('b', '小语言模型') }],
      radar,
      DAY,
    );
    expect(model?.score).toBeGreaterThan(protein?.score ?? 1);
    expect(model?.why).toContainEqual({ kind: 'term', term: '语言' });
  });
});
