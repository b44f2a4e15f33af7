import { describe, expect, it } from 'vitest';
import { openerLength } from '../../../lib/digests/extractive/opener';

describe('stock phrases', () => {
  it.each([
    ['In this paper, we propose X.', 'we propose X.'],
    ['In this paper we propose X.', 'we propose X.'],
    ['To this end, in this work, we present Y.', 'we present Y.'],
    ['To address these challenges of scale, we present Y.', 'we present Y.'],
    ['Addressing this gap, a new task is defined.', 'a new task is defined.'],
    ['Here we show Z.', 'we show Z.'],
    ['Therefore, this paper does W.', 'this paper does W.'],
    ['In this paper $G$ is a group.', 'In this paper $G$ is a group.'],
    ['To improve accuracy, we do V.', 'To improve accuracy, we do V.'],
    ['Hereditary traits, we show, differ.', 'Hereditary traits, we show, differ.'],
    ['In this paper,', 'In this paper,'],
  ])('%s', (sentence, rest) => expect(sentence.slice(openerLength(sentence, 'statement'))).toBe(rest));

  it('are others before a problem', () => {
    expect('However, it fails.'.slice(openerLength('However, it fails.', 'problem'))).toBe('it fails.');
    expect(openerLength('But models fail.', 'problem')).toBe(0);
    expect(openerLength('However, it works.', 'statement')).toBe(0);
  });
});
