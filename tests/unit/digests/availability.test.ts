import { describe, expect, it } from 'vitest';
import { isAside, isOrganisation } from '../../../lib/digests/extractive/asides';
import { isAvailability } from '../../../lib/digests/extractive/availability';
import { isHype } from '../../../lib/digests/extractive/hype';
import { looksBeyond } from '../../../lib/digests/extractive/outlook';
import { ADVERSARIAL } from './adversarial';

describe('sentences that only say where code or data are', () => {
  it.each([
    'Our code is available at https://github.com/a/b.',
    'Code and data will be released upon acceptance.',
    'We release code, labels, and audit sheets.',
    'We make all models, prompts and logs publicly available.',
    'The dataset can be found at \\url{https://zenodo.org/records/1}.',
    'Project page: https://example.github.io/x/',
    'https://github.com/a/b',
    'To foster research, we open-source the toolkit.',
    'All implementations are open-sourced to promote reproducibility.',
    'Source code is available on GitHub',
  ])('%s', (sentence) => expect(isAvailability(sentence)).toBe(true));

  it.each([
    'We use a publicly available corpus to train the encoder.',
    'We introduce GULL, an open benchmark available at https://github.com/a/b.',
    'The energy released in the collapse is small.',
    'Free energy is available to the cell.',
    'We show that released models leak their training data.',
    'Experiments show that our code generator beats all others.',
  ])('but not: %s', (sentence) => expect(isAvailability(sentence)).toBe(false));
});

describe('asides', () => {
  it.each([
    'The paper is organised as follows.',
    'The rest of this article is structured in five parts.',
    'Keywords: graphs, trees',
    '12 pages, 3 figures',
    'This paper has been withdrawn by the authors.',
  ])('%s', (sentence) => expect(isAside(sentence)).toBe(true));

  it('are not every sentence with a page in it', () => {
    expect(isAside('We labelled 22,584 pages by hand.')).toBe(false);
  });
});

describe('implications', () => {
  it.each([
    'These results suggest that forgetting could be predicted.',
    'Our findings have implications for policy.',
    'We hope this work will guide the design of sensors.',
    'Limitations include the small sample.',
  ])('are claims, limits and prospects: %s', (sentence) =>
    expect(looksBeyond(sentence, 'standard')).toBe(true),
  );

  it.each([
    'This paper describes the system architecture, which may guide others.',
    'These gains are statistically significant across all folds.',
    'Extensive experiments show that X consistently outperforms baselines, providing a practical recipe for training.',
    'We find that the effect could be as large as 4.2%.',
  ])('are not: %s', (sentence) => expect(looksBeyond(sentence, 'standard')).toBe(false));
});

const each = (kind: keyof typeof ADVERSARIAL) => it.each(ADVERSARIAL[kind].map((sentence) => [sentence]));
const beyond = (sentence: string) => looksBeyond(sentence, 'standard');

describe('the adversarial lists', () => {
  it.each(Object.entries(ADVERSARIAL))('hold thirty sentences or more, each once: %s', (_, sentences) =>
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(30),
  );
  each('availability')('code and data: %s', (sentence) => expect(isAvailability(sentence)).toBe(true));
  each('organisation')('the manuscript: %s', (sentence) => expect(isOrganisation(sentence)).toBe(true));
  each('statistics')('a statistic implies nothing: %s', (sentence) => expect(beyond(sentence)).toBe(false));
  each('hype')('praise implies nothing: %s', (sentence) => expect(beyond(sentence)).toBe(false));
  each('outlook')('a prospect: %s', (sentence) => {
    expect(beyond(sentence)).toBe(true);
    expect(isAside(sentence) || isHype(sentence)).toBe(false);
  });
  each('limits')('a limit: %s', (sentence) => {
    expect(beyond(sentence)).toBe(true);
    expect(isAside(sentence) || isHype(sentence)).toBe(false);
  });
});
