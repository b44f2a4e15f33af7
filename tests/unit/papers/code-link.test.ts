import { describe, expect, it } from 'vitest';
import { codeLinks } from '../../../lib/papers/code-link';

describe('codeLinks', () => {
  const urls = (text: string) => codeLinks(text).map(({ url }) => url);

  it('takes the punctuation of the sentence off', () => {
    expect(urls('See https://github.com/a/b.')).toEqual(['https://github.com/a/b']);
    expect(urls('(see https://github.com/a/b).')).toEqual(['https://github.com/a/b']);
    expect(urls('at \\url{https://github.com/a/b\\_c}, and')).toEqual(['https://github.com/a/b_c']);
    expect(urls('\\href{https://gitlab.com/a}{here}')).toEqual(['https://gitlab.com/a']);
    expect(urls('“https://github.com/a/b”')).toEqual(['https://github.com/a/b']);
  });

  it('knows the hosts of code and data, and no others', () => {
    expect(codeLinks('https://x.github.io/y https://www.kaggle.com/z http://zenodo.org/1')).toEqual([
      { url: 'https://x.github.io/y', host: 'x.github.io' },
      { url: 'https://www.kaggle.com/z', host: 'kaggle.com' },
      { url: 'https://zenodo.org/1', host: 'zenodo.org' },
    ]);
    expect(
      urls('https://example.org/code https://github.com.evil.example/a https://notgithub.com/a'),
    ).toEqual([]);
  });

  it('names each link once, whatever the text', () => {
    expect(urls('https://github.com/a https://github.com/a.')).toEqual(['https://github.com/a']);
    expect(urls('https:// https://[ https://github.com:99999/ http')).toEqual([]);
    expect(urls('')).toEqual([]);
  });
});
