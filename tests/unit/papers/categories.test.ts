import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import chinese from '../../../assets/taxonomy-zh.json';
import { canonicalId, categoryById, categoryGroups } from '../../../lib/papers/categories';
import { categoryName } from '../../../lib/papers/category-names';
import { searchCategories } from '../../../lib/papers/category-search';
import { SYNONYMS } from '../../../lib/papers/category-synonyms';
import { HOSTILE } from './hostile';

const archives = categoryGroups().flatMap((group) => group.archives);
const all = archives.flatMap((archive) => archive.categories);
const found = (query: string, limit?: number): string[] => searchCategories(query, limit).map(({ id }) => id);

describe('the taxonomy', () => {
  test('holds the 149 categories a paper can be announced in', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(149);
    expect(all.length).toBe(149);
    expect(categoryGroups().map(({ id }) => id)).not.toContain('grp_test');
    expect(archives.find(({ id }) => id === 'cs')?.categories.length).toBe(38);
    expect(archives.map(({ id }) => id)).not.toContain('cmp-lg');
  });

  test('has a Chinese name for every group, archive and category, and for nothing else', () => {
    expect(Object.keys(chinese.groups).sort()).toEqual(
      categoryGroups()
        .map(({ id }) => id)
        .sort(),
    );
    expect(Object.keys(chinese.archives).sort()).toEqual(archives.map(({ id }) => id).sort());
    expect(Object.keys(chinese.categories).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const name of Object.values(chinese.categories)) expect(name).toMatch(/\p{Script=Han}/u);
  });

  test('knows where it belongs', () => {
    expect(categoryById('cs.LG')).toEqual({
      id: 'cs.LG',
      archive: 'cs',
      group: 'grp_cs',
      aliases: [],
    });
    expect(categoryById('math-ph')?.aliases).toEqual(['math.MP']);
  });
});

test.each([
  ['cs.LG', 'cs.LG'],
  ['CS.lg', 'cs.LG'],
  ['math.MP', 'math-ph'],
  ['stat.TH', 'math.ST'],
  ['math.IT', 'cs.IT'],
  ['q-fin.EC', 'econ.GN'],
  ['cs.SY', 'eess.SY'],
  ['cs.NA', 'math.NA'],
  ['cmp-lg', 'cs.CL'],
  ['alg-geom', 'math.AG'],
  ['mtrl-th', 'cond-mat.mtrl-sci'],
  // What it does not know stays: old primaries, MSC classes, nonsense.
  ['astro-ph', 'astro-ph'],
  ['68T05', '68T05'],
  ['constructor', 'constructor'],
  ['', ''],
])('canonicalId(%j)', (id, canonical) => {
  expect(canonicalId(id)).toBe(canonical);
});

test.each([
  ['cs.LG', 'Machine Learning', '机器学习'],
  ['stat.TH', 'Statistics Theory', '统计理论'],
  ['cs', 'Computer Science', '计算机科学'],
  ['astro-ph', 'Astrophysics', '天体物理学'],
  ['grp_physics', 'Physics', '物理学'],
  ['nothing', 'nothing', 'nothing'],
])('categoryName(%j)', (id, english, inChinese) => {
  expect([categoryName(id, 'en'), categoryName(id, 'zh-CN')]).toEqual([english, inChinese]);
});

describe('searchCategories', () => {
  test.each([
    ['cs.lg', ['cs.LG']],
    ['math.mp', ['math-ph']],
    ['cmp-lg', ['cs.CL']],
    ['machine learning', ['cs.LG', 'stat.ML']],
    ['Machine  Learn', ['cs.LG', 'stat.ML']],
    ['NLP', ['cs.CL']],
    ['LLM', ['cs.CL', 'cs.LG', 'cs.AI']],
    ['deep learning', ['cs.LG']],
    ['cv', ['cs.CV', 'math.CV']],
    ['AI', ['cs.AI']],
    ['ML', ['cs.LG', 'stat.ML']],
    ['robotics', ['cs.RO']],
    ['crypto', ['cs.CR']],
    ['HEP', ['hep-ph', 'hep-th', 'hep-ex', 'hep-lat']],
    ['QFT', ['hep-th']],
    ['astro', ['astro-ph.GA', 'astro-ph.CO']],
    ['stats', ['stat.ME', 'math.ST']],
    ['finance', ['q-fin.GN']],
    ['neuroscience', ['q-bio.NC']],
    ['cs.', ['cs.AI', 'cs.AR']],
    ['prob', ['math.PR', 'physics.data-an']],
    ['crystal', []],
    ['topolog', ['math.AT', 'math.GN', 'math.GT']],
    ['computer science learning', ['cs.LG']],
    ['概率', ['math.PR', 'physics.data-an']],
    ['机器 学习', ['cs.LG', 'stat.ML']],
    ['语言', ['cs.CL']],
    ['深度学习', ['cs.LG']],
    ['天文', ['astro-ph.GA']],
    ['ＡＩ', ['cs.AI']],
    // One slip.
    ['machne learning', ['cs.LG', 'stat.ML']],
    ['probablity', ['math.PR']],
    ['crytpography', ['cs.CR']],
    ['optmization', ['math.OC']],
    ['algoritm', ['cs.DS']],
    ['xyzzy', []],
    ['  ', []],
    ['', []],
  ])('%j', (query, first) => {
    expect(first.length === 0 ? found(query) : found(query, first.length)).toEqual(first);
  });

  test('looks for slips only where nothing else is found', () => {
    expect(found('astro')).not.toContain('cond-mat.str-el');
    expect(found('machine learning')).toEqual(['cs.LG', 'stat.ML']);
  });

  test('every category is found first by its id, and by its name in both languages', () => {
    for (const { id } of all) {
      expect(found(id)[0]).toBe(id);
      for (const each of [categoryName(id, 'en'), categoryName(id, 'zh-CN')]) {
        const same = all.filter(
          (other) => categoryName(other.id, 'en') === each || categoryName(other.id, 'zh-CN') === each,
        );
        expect(found(each, same.length)).toContain(id);
      }
    }
  });

  test('every synonym means categories that there are', () => {
    for (const id of [...SYNONYMS.values()].flat()) expect(categoryById(id)?.id).toBe(id);
    for (const [name, ids] of SYNONYMS) expect(found(name)).toEqual(expect.arrayContaining([...ids]));
  });

  test('finds none twice, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 8 })),
        (query) => {
          const ids = found(query);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 300 },
    );
    for (const text of HOSTILE) expect(found(text)).toEqual([]);
  });
});
