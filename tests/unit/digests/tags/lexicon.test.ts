import { describe, expect, it } from 'vitest';
import names from '../../../../assets/tags/names.json';
import { isLearning } from '../../../../lib/digests/extractive/tags/fields';
import { lexiconOf } from '../../../../lib/digests/extractive/tags/lexicon';
import { tagName } from '../../../../lib/digests/tag-name';
import { categoryById } from '../../../../lib/papers/categories';
import { ARCHIVES, CATEGORIES } from '../../../../lib/papers/taxonomy';
import { tagFile } from '../../../../scripts/lib/tag-file';

const FILE = tagFile();
const FIELDS = Object.values(FILE.fields);
const { learning: MACHINE_LEARNING } = lexiconOf(FILE);
const topics = [...new Set(FIELDS.flatMap((field) => Object.keys(field.topics)))].sort();

describe('the lexicon', () => {
  it('says of the same categories that they are machine learning’s as the code does', () => {
    const coded = CATEGORIES.flatMap(({ id }) => (isLearning(id) ? [id] : []));
    expect(coded.sort()).toEqual([...MACHINE_LEARNING.scope].sort());
  });

  it('is none without machine learning', () =>
    expect(() => lexiconOf({ names, fields: {} })).toThrow(/machine learning/));

  it('has a name in both languages for every topic, and for nothing else', () => {
    expect(Object.keys(names.en).sort()).toEqual(topics);
    expect(Object.keys(names['zh-CN']).sort()).toEqual(topics);
    for (const name of Object.values(names['zh-CN'])) expect(name).toMatch(/[\u4e00-\u9fff]|^(?:COVID-19)$/);
  });

  it('gives no two topics one name', () => {
    for (const language of [names.en, names['zh-CN']]) {
      const all = Object.values(language);
      expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
    }
  });

  it('calls topics in small letters and hyphens, and never as a category', () => {
    for (const topic of topics) expect(topic).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(topics.filter((topic) => categoryById(topic))).toEqual([]);
  });

  it('opens for categories, archives and sources that exist', () => {
    const known = new Set(['biorxiv', 'medrxiv', 'unfiled', ...ARCHIVES.map(({ id }) => id)]);
    const scopes = FIELDS.flatMap(({ scope }) => scope);
    expect(scopes.filter((name) => !known.has(name) && categoryById(name)?.id !== name)).toEqual([]);
  });

  it('keeps machine learning’s topics in machine learning', () => {
    const learning = Object.keys(MACHINE_LEARNING.topics);
    const others = FIELDS.filter((field) => field !== MACHINE_LEARNING).flatMap((field) =>
      Object.keys(field.topics),
    );
    expect(others.filter((topic) => learning.includes(topic))).toEqual([]);
  });

  it('has weights that are numbers, and no empty or doubled term in a topic', () => {
    for (const field of FIELDS) {
      for (const [topic, weights] of Object.entries(field.topics)) {
        const terms = Object.values(weights).flatMap(
          (list) => list?.split(',').map((term) => term.trim()) ?? [],
        );
        expect([topic, terms.filter((term, i) => term === '' || terms.indexOf(term) !== i)]).toEqual([
          topic,
          [],
        ]);
        for (const weight of Object.keys(weights)) expect([0, 0.3, 0.5, 1, 2, 3]).toContain(Number(weight));
      }
    }
  });
});

describe('the name of a tag', () => {
  it.each([
    ['large-language-models', 'Large Language Models', '大语言模型'],
    ['math.PR', 'Probability', '概率论'],
    ['cell-biology', 'Cell Biology', '细胞生物学'],
    ['infectious-diseases', 'Infectious Diseases', '传染病学'],
    ['hivaids', 'HIV/AIDS', '艾滋病'],
    ['Knot gardens', 'Knot gardens', 'Knot gardens'],
    ['', '', ''],
  ])('%j', (id, english, chinese) => {
    expect([tagName(id, 'en', names), tagName(id, 'zh-CN', names)]).toEqual([english, chinese]);
  });
});
