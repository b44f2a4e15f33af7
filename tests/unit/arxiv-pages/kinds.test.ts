import { describe, expect, it } from 'vitest';
import { isAbstractPage, isFullTextPage, listKind, pageKind } from '../../../lib/arxiv-pages/kinds';

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
    ['https://arxiv.org/html/2606.18650', 'full-text'],
    ['https://arxiv.org/html/2606.18650v1', 'full-text'],
    ['https://arxiv.org/html/2606.18650v1#S3', 'full-text'],
    ['https://arxiv.org/html/2606.18650v1/', 'full-text'],
    ['https://arxiv.org/html/2606.18650v2?_immersive_translate_auto_translate=1', 'full-text'],
    ['https://arxiv.org/html/hep-th/9901001', 'full-text'],
    ['https://arxiv.org/html/math.GT/0309136v2#S1.SS2', 'full-text'],
    ['https://export.arxiv.org/html/2606.18650v1', 'full-text'],
    ['https://www.arxiv.org/html/2606.18650v1', 'full-text'],
    ['https://browse.arxiv.org/html/0704.0615v3', 'full-text'],
    ['https://arxiv.org/html/2606.18650v1/x1.png', undefined],
    ['https://arxiv.org/html/2606.18650v1/__stdout.txt', undefined],
    ['https://arxiv.org/html/2606.18650v1/assets/fig/a.svg', undefined],
    ['https://arxiv.org/html/2613.18650', undefined],
    ['https://arxiv.org/html/', undefined],
    ['https://arxiv.org/html/about', undefined],
    ['http://arxiv.org/html/2606.18650', undefined],
    ['https://ar5iv.labs.arxiv.org/html/2606.18650', undefined],
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
    expect(isFullTextPage(new URL(url))).toBe(kind === 'full-text');
    expect(listKind(new URL(url))).toBe(kind === 'abstract' || kind === 'full-text' ? undefined : kind);
  });
});
