import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperKey } from '../../../lib/records/paper';
import type { Seed, Telling, Topic } from '../../../lib/records/topic';
import { queryOfTopic, searchable, seedsLike, topicsOf } from '../../../lib/topics';
import { phraseCounter, tellingWords } from '../../../lib/topics/from-paper';
import { metBy, placesOf } from '../../../lib/topics/marking';
import type { Comparable } from '../../../lib/topics/ranking';
import { type Field, paperIn, paperOf } from './ranking/papers';

const topicFrom = (...seeds: Seed[]): Topic => ({
  id: 't',
  name: 't',
  query: '',
  colour: 1,
  on: true,
  seeds,
});
const read = ({ key, ...paper }: Comparable) =>
  searchable({ ...paper, id: key.slice('arxiv:'.length) }, () => []);

/** A paper of a field with an abstract of some length, and words in a row. */
function longIn(field: Field, i: number): Comparable {
  const parts = [i, i + 1, i + 2].map((each) => paperIn(field, each));
  return paperOf(
    `${field}${i}`,
    parts[0]?.title ?? '',
    parts
      .map(({ abstract }) => abstract)
      .join(' ')
      .replaceAll(' with ', ' '),
  );
}

/** Papers of three small fields among many others, as a store has them. */
const KEPT = [
  ...(['bees', 'locks', 'moss'] as const).flatMap((field) =>
    Array.from({ length: 8 }, (_, i) => longIn(field, i)),
  ),
  ...Array.from({ length: 200 }, (_, i) =>
    paperOf(`other${i}`, `Granite${i} quarries`, `Dust${i} of granite${i}.`),
  ),
];
function seedOf(paper: Comparable, others: readonly Comparable[] = KEPT): Seed {
  const { counts, add } = phraseCounter(paper);
  for (const other of others) if (other.key !== paper.key) add(other);
  const says = tellingWords(paper, counts);
  return { key: paper.key, title: paper.title, ...(says && { says }) };
}
const bees = seedOf(longIn('bees', 3));

describe('a seed', () => {
  it('draws what is like it, and nothing of other fields', () => {
    const of = topicsOf([topicFrom(bees)]);
    const found = KEPT.filter((paper) => of(read(paper)).length > 0).map(({ key }) => key);
    expect(found).toContain(bees.key);
    expect(found.filter((key) => key.includes('bees')).length).toBeGreaterThan(5);
    expect(found.filter((key) => !key.includes('bees'))).toEqual([]);
  });

  it('is named as the reason, but not to itself', () => {
    const locks = seedOf(longIn('locks', 1));
    const topic = topicFrom(bees, locks);
    expect(seedsLike(topic, read(longIn('bees', 3)))).toEqual([]);
    expect(seedsLike(topic, read(longIn('bees', 4)))).toEqual([bees]);
    expect(seedsLike(topic, read(longIn('moss', 4)))).toEqual([]);
  });

  it('marks the words that it and a paper share', () => {
    const paper = read(
      paperOf('x', 'Pollen and nectar', 'Honey bees dance; the hive is foraging. Granite is not.'),
    );
    const query = queryOfTopic(topicFrom(bees));
    const met = query && metBy(query, paper);
    if (!met) throw new Error('not of the topic');
    const text = 'The bees, the granite';
    expect(placesOf(met, { text, of: 'abstract' }).map(([start, end]) => text.slice(start, end))).toEqual([
      'bees',
    ]);
  });

  it('stands for itself alone where too little is known: of few papers, or of few words', () => {
    const { says: amongFew } = seedOf(longIn('bees', 3), KEPT.slice(0, 49));
    expect(amongFew).toBeUndefined();
    const short = seedOf(paperOf('short', 'Bees'));
    expect(short.says).toBeUndefined();
    const of = topicsOf([topicFrom(short)]);
    expect(KEPT.filter((paper) => of(read(paper)).length > 0)).toEqual([]);
    expect(of(read(paperOf('short', 'Bees')))).toHaveLength(1);
  });

  it('says at most forty things, together a thousand, what only it says counting less', () => {
    const title = 'Waggle dances of honey bees under xylophone music';
    const { says = [] } = seedOf(paperOf('own', title, longIn('bees', 5).abstract));
    expect(says.length).toBeLessThanOrEqual(40);
    const sum = says.reduce((all, { weight }) => all + weight, 0);
    expect(Math.abs(sum - 1_000)).toBeLessThanOrEqual(20);
    const weightOf = (text: string) => says.find((each) => each.text === text)?.weight ?? 0;
    expect(weightOf('xylophone')).toBeLessThan(weightOf('waggle') || weightOf('waggle dances'));
  });
});

describe('papers that are like seeds', () => {
  const WORDS = ['alder', 'birch', 'cedar', 'elm', 'oak'];
  const word = fc.constantFrom(...WORDS);
  const text = fc.array(word, { maxLength: 6 });
  const says = fc
    .array(
      fc.record({
        text: fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
        weight: fc.integer({ min: 1, max: 150 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all): Telling[] => all);

  it('are those that say so much of one, by the plainest reading', () => {
    fc.assert(
      fc.property(fc.array(says, { minLength: 1, maxLength: 4 }), text, text, (seeds, title, abstract) => {
        const paper = { title: title.join(' '), abstract: abstract.join(' ') };
        const hasIn = (where: string, words: string) => ` ${where} `.includes(` ${words} `);
        const isLike = (all: readonly Telling[]) =>
          all.reduce(
            (sum, each) =>
              hasIn(paper.title, each.text) || hasIn(paper.abstract, each.text) ? sum + each.weight : sum,
            0,
          ) >= 180;
        const topics = seeds.map(
          (each, i): Topic => ({
            ...topicFrom({ key: `arxiv:9${i}` as PaperKey, title: 'A title', says: each }),
            id: String(i),
          }),
        );
        const given = searchable({ ...paper, id: '1', authors: [], categories: [] }, () => []);
        expect(topicsOf(topics)(given)).toEqual(topics.filter((_, i) => isLike(seeds[i] ?? [])));
      }),
      { numRuns: 2_000 },
    );
  });
});
