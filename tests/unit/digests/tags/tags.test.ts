import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDigest } from '../../../../lib/digests/extractive';
import { tagsOf } from '../../../../lib/digests/extractive/tags';
import { isLearning } from '../../../../lib/digests/extractive/tags/fields';
import { CATEGORIES } from '../../../../lib/papers/taxonomy';
import { shippedData } from '../../../../scripts/lib/engine-data';
import { INVENTED } from '../abstracts';
import { LEARNING_TITLES } from './learning-titles';
import { FALSE_FRIENDS, TOPIC_TITLES } from './other-titles';

const DATA = shippedData();
const isLearningTopic = (topic: string) => topic in DATA.lexicon.learning.topics;

const tags = (title: string, categories: string[], abstract = '', key = 'arxiv:1') =>
  tagsOf({ key, title, abstract, primary: categories[0] ?? '', categories }, DATA.lexicon);

describe('topics of machine learning', () => {
  it('are all tried, three titles each', () => {
    for (const [topic, { of, not }] of Object.entries(LEARNING_TITLES)) {
      expect([topic, isLearningTopic(topic), of.length >= 3, not.length >= 1]).toEqual([
        topic,
        true,
        true,
        true,
      ]);
    }
  });

  describe.each(Object.entries(LEARNING_TITLES))('%s', (topic, { of, not }) => {
    it.each(of)('is what “%s” is about', (title) => expect(tags(title, ['cs.LG'])).toContain(topic));
    it.each(not)('is not what “%s” is about', (title) => expect(tags(title, ['cs.LG'])).not.toContain(topic));
  });

  it.each([
    ['cs.CL', 'natural-language-processing'],
    ['cs.CV', 'computer-vision'],
    ['cs.RO', 'robotics'],
    ['eess.AS', 'audio-and-speech'],
    ['cs.IR', 'cs.IR'],
    ['cs.MA', 'cs.MA'],
  ])('%s itself stands for %s', (category, tag) => expect(tags('An Odd Title', [category])).toEqual([tag]));

  it.each([
    ['math.OC', 'An Optimal Objective', 'optimization'],
    ['stat.TH', 'A Formal Entropy', 'theory'],
  ])('a cross-list to %s makes a hint (“%s”) sure', (category, title, tag) => {
    expect(tags(title, ['cs.LG'])).toEqual([]);
    expect(tags(title, ['cs.LG', category])).toEqual([tag]);
  });

  it('none is better than a guess', () =>
    expect(tags('An Odd Title', ['cs.LG'], 'We look at it.')).toEqual([]));

  it('what is not filed elsewhere stays unsaid; what is, is said', () =>
    expect(tags('An Odd Title', ['cs.LG', 'math.MG'])).toEqual(['math.MG']));

  it('come to other fields only where they are filed as well, one at most and after the subject', () => {
    const title = 'Reinforcement Learning and Graph Neural Networks for Beam Alignment';
    expect(tags(title, ['eess.SP'])).toEqual(['eess.SP']);
    const both = tags(title, ['eess.SP', 'cs.LG']);
    expect(both[0]).toBe('eess.SP');
    expect(both.filter(isLearningTopic)).toHaveLength(1);
  });
});

describe('topics of other fields', () => {
  it.each(FALSE_FRIENDS)('%s: “%s” is no machine learning', (category, title) => {
    expect(tags(title, [category]).filter(isLearningTopic)).toEqual([]);
  });

  it.each(TOPIC_TITLES)('%s: “%s” is about %s', (category, title, topic) => {
    const key = category === 'infectious_diseases' ? 'medrxiv:1' : 'arxiv:1';
    expect(tags(title, [category], '', key)).toContain(topic);
  });

  it('a term of another field is not heard', () => {
    expect(tags('Forcing of the Jet Stream', ['math.AP'])).toEqual(['math.AP']);
    expect(tags('A Sieve for Cheap Flour', ['math.AP'])).toEqual(['math.AP']);
  });

  it('the subject comes first, then topics, then what it is cross-listed to', () => {
    expect(tags('Random Walks on Trees', ['math.PR', 'math.CO'])).toEqual([
      'math.PR',
      'random-walks',
      'math.CO',
    ]);
  });

  it('what the subject says already is not said again', () => {
    expect(tags('Superconductivity in Thin Films', ['cond-mat.supr-con'])).toEqual(['cond-mat.supr-con']);
    expect(tags('Genomics of Mosses', ['genomics'], '', 'biorxiv:1')).toEqual(['genomics']);
    expect(tags('Fluid Mechanics of a Stokes Flow', ['physics.flu-dyn'])).toEqual(['physics.flu-dyn']);
  });

  it.each(['math.GM', 'cs.OH', 'physics.gen-ph', 'all', 'no-such.XX', ''])('%j says nothing', (category) =>
    expect(tags('An Odd Title', [category])).toEqual([]),
  );

  it('old and other names of a category are its own', () => {
    expect(tags('An Odd Title', ['math.MP'])).toEqual(['math-ph']);
    expect(tags('An Odd Title', ['stat.TH'])).toEqual(['math.ST']);
  });

  it('a subject of a preprint server is a tag, however it is written', () => {
    expect(tags('An Odd Title', ['cell_biology'], '', 'biorxiv:1')).toEqual(['cell-biology']);
    expect(tags('An Odd Title', ['Cell Biology'], '', 'biorxiv:1')).toEqual(['cell-biology']);
  });

  it('medicine is heard on medRxiv alone', () => {
    expect(tags('A Malaria Cluster', ['epidemiology'], '', 'medrxiv:1')).toEqual(['epidemiology', 'malaria']);
    expect(tags('A Malaria Cluster', ['epidemiology'], '', 'biorxiv:1')).toEqual(['epidemiology']);
  });

  it('a paper of a journal has to speak of a topic in title and abstract', () => {
    const [title, key] = ['Exoplanets with Tails', 'journal:10.1/1'];
    expect(tags(title, ['https://journal.example/feed'], '', key)).toEqual([]);
    const abstract = 'We saw exoplanets. Two transiting planets have tails.';
    expect(tags(title, ['https://journal.example/feed'], abstract, key)).toEqual(['exoplanets']);
    expect(tags('Deep reinforcement learning', [], 'Reinforcement learning with LLMs.', key)).toEqual([]);
  });
});

describe('writing', () => {
  it.each([
    ['plurals', 'Hot Jupiters', 'Hot Jupiter'],
    ['hyphens', 'Hot-Jupiter', 'Hot Jupiter'],
    ['capitals', 'HOT JUPITER', 'Hot Jupiter'],
  ])('%s make no difference', (_what, one, other) =>
    expect(tags(one, ['astro-ph.EP'])).toEqual(tags(other, ['astro-ph.EP'])),
  );

  it.each(['Erdős Problems', 'Erd\\H{o}s Problems', 'Erdos Problems'])('accents: %s', (title) =>
    expect(tags(title, ['math.CO'])).toContain('extremal-combinatorics'),
  );

  it('what is written in capitals is not the word in small letters', () => {
    expect(tags('A GAN for Maps', ['cs.LG'])).toContain('generative-models');
    expect(tags('Yan gan qi and other teas', ['cs.LG'])).toEqual([]);
    expect(tags('SIR with Holidays', ['q-bio.OT'])).toContain('epidemic-modelling');
    expect(tags('Dear Sir', ['q-bio.OT'])).toEqual([]);
  });

  it('terms end where words end', () => {
    expect(tags('Robotany', ['cs.LG'])).toEqual([]);
    expect(tags('Starlings in Comethood', ['astro-ph.EP'])).toEqual(['astro-ph.EP']);
  });

  it('a term inside a longer one is not counted twice', () => {
    expect(tags('Retrieval-Augmented Generation', ['cs.LG'])).not.toContain('generative-models');
  });
});

const category = fc.constantFrom(...CATEGORIES.map(({ id }) => id), 'cell_biology', '', 'unknown');
const piece = fc.constantFrom(
  ...Object.values(LEARNING_TITLES).flatMap(({ of, not }) => [...of, ...not]),
  ...TOPIC_TITLES.map(([, title]) => title),
  ...FALSE_FRIENDS.map(([, title]) => title),
  ...Object.values(INVENTED).map(({ abstract }) => abstract),
);
const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 8 });

describe('whatever the paper', () => {
  it('it has three tags at most, none twice, and those of machine learning only where it is filed there', () => {
    fc.assert(
      fc.property(text, text, fc.array(category, { maxLength: 4 }), (title, abstract, categories) => {
        const found = tags(title.join(' '), categories, abstract.join(' '));
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
        if (!categories.some(isLearning)) expect(found.filter(isLearningTopic)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the digest carries them, also where the abstract is too short for more', () => {
    const paper = { key: 'arxiv:1', version: 1, title: 'Random Walks', primary: 'math.PR' } as const;
    for (const abstract of ['', 'Short.', INVENTED.probability.abstract]) {
      const { tags: found } = extractDigest({ ...paper, abstract, categories: ['math.PR'] }, 0, DATA);
      expect(found.slice(0, 2)).toEqual(['math.PR', 'random-walks']);
    }
  });
});
