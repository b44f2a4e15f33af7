import { describe, expect, it } from 'vitest';
import { isAbstractPage, listKind, pageKind } from '../../../lib/arxiv-pages/kinds';

describe('the kind of page', () => {
  it.each([
    ['https://arxiv.org/abs/2609.22268', 'abstract'],
    ['https://arxiv.org/abs/2609.22268v2?context=cs.LG', 'abstract'],
    ['https://www.arxiv.org/abs/hep-th/9901001v1', 'abstract'],
    ['https://export.arxiv.org/abs/math/0502036', 'abstract'],
    ['https://arxiv.org/abs/2609.22268?labs-style=tabs-above', 'abstract'],
    ['https://arxiv.org/abs/2609.22268?fmt=txt', undefined],
    ['https://arxiv.org/abs/', undefined],
    ['https://arxiv.org/pdf/2609.22268', undefined],
    ['https://arxiv.org/html/2609.22268v1', undefined],
    ['https://arxiv.org/list/cs.LG/new', 'listing'],
    ['https://arxiv.org/list/astro-ph/recent?skip=25&show=25', 'listing'],
    ['https://arxiv.org/list/cs.LG/', undefined],
    ['https://arxiv.org/list', undefined],
    ['https://arxiv.org/catchup/cs.LG/2026-09-24?abs=True', 'catch-up'],
    ['https://arxiv.org/catchup/grp_physics/2026-09-24', 'catch-up'],
    ['https://arxiv.org/catchup', undefined],
    ['https://arxiv.org/list/cs.LG/new?x=https://arxiv.org/abs/2609.22268', 'listing'],
    ['https://arxiv.org/list/cs/pastweek?show=2000', 'listing'],
    ['https://arxiv.org/list/math.PR/2026-06?skip=50&show=50', 'listing'],
    ['https://export.arxiv.org/list/hep-th/new', 'listing'],
    ['https://arxiv.org/search/?query=abs', 'search'],
    ['https://arxiv.org/search?query=abs', 'search'],
    ['https://arxiv.org/search/cs?searchtype=author&query=Nilsdotter,+A', 'search'],
    ['https://arxiv.org/search/advanced?advanced=&terms-0-term=tides', 'search'],
    ['https://arxiv.org/searching', undefined],
    ['https://arxiv.org/a/nilsdotter_a_1', 'author'],
    ['https://arxiv.org/a/0000-0002-7970-7855', 'author'],
    ['https://arxiv.org/a/nilsdotter_a_1.atom2', undefined],
    ['https://arxiv.org/a/nilsdotter_a_1.json', undefined],
    ['https://arxiv.org/a/', undefined],
    ['https://arxiv.org/auth/login', undefined],
    ['https://info.arxiv.org/abs/2609.22268', undefined],
    ['https://arxiv.org.example/abs/2609.22268', undefined],
    ['http://arxiv.org/abs/2609.22268', undefined],
  ])('%s: %s', (url, kind) => {
    expect(pageKind(new URL(url))).toBe(kind);
    expect(isAbstractPage(new URL(url))).toBe(kind === 'abstract');
    expect(listKind(new URL(url))).toBe(kind === 'abstract' ? undefined : kind);
  });
});
