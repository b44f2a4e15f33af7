import { expect, it } from 'vitest';
import { canonicalId, categoryById } from '../../../lib/papers/categories';
import { CATEGORY_PRESETS } from '../../../lib/papers/category-presets';

it('presets name categories that there are, under the ids arXiv announces by, few of each', () => {
  for (const { id, categories } of CATEGORY_PRESETS) {
    expect([id, categories.length <= 3 && new Set(categories).size]).toEqual([id, categories.length]);
    for (const category of categories)
      expect([category, categoryById(category)?.id, canonicalId(category)]).toEqual([
        category,
        category,
        category,
      ]);
  }
});
