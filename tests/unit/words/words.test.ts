import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import { inEachLanguage, m, pickLocale } from '../../../lib/words';
import { faultsOf, localesIn, wordsIn } from '../../../scripts/lib/interface-words.mjs';

type Catalogue = Record<string, unknown>;
const names = (catalogue: Catalogue) => Object.keys(catalogue).filter((name) => name !== '$schema');
const root = process.cwd();

function sourcesIn(folder: string, ending = /\.tsx?$/): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('the words', () => {
  it.each(localesIn(root))('are whole in %s: the same as in English, with the same blanks to fill', (tag) => {
    expect(faultsOf(root, tag)).toEqual([]);
    expect(Object.keys(wordsIn(root, tag))).toEqual(names(en));
  });

  it('are all used, and nothing is used that is not there', () => {
    const code = ['components', 'entrypoints', 'lib/words'].flatMap((folder) => sourcesIn(folder)).join('\n');
    const used = new Set([...code.matchAll(/\bm\.(\w+)\(/g)].map((match) => match[1]));
    // What browsers say of Gloss the build takes from the files themselves.
    expect([...used, 'extension_description'].sort()).toEqual(names(en).sort());
  });

  it('write what they count in groups: “22,400”', () => {
    // A message of the worker, which has no room for more words: a topic has not a thousand papers a day.
    const small = ['new_of_topic'];
    for (const tag of localesIn(root)) {
      const words = wordsIn(root, tag);
      const raw = Object.entries(en).flatMap(([name, word]) => {
        const counted = /local \w+ = (\w+): plural/.exec(JSON.stringify(word))?.[1];
        return counted && JSON.stringify(words[name]).includes(`{${counted}}`) ? [name] : [];
      });
      expect([tag, ...raw]).toEqual([tag, ...small]);
    }
    expect(inEachLanguage(() => m.fold_cross({ count: 22_400 }))).toEqual({
      en: '22,400 cross-lists',
      'zh-CN': '22,400 篇交叉',
    });
  });

  it('shout at nobody', () => {
    for (const tag of localesIn(root)) expect(JSON.stringify(wordsIn(root, tag))).not.toMatch(/[!！]|Oops/);
  });

  it.each([
    [null, ['zh-TW', 'en'], 'zh-CN'],
    [null, ['de-DE', 'en-GB'], 'en'],
    [null, ['de'], 'en'],
    ['zh-CN', ['en'], 'zh-CN'],
  ] as const)('choice %s with %j speaks %s', (choice, browser, expected) => {
    expect(pickLocale(choice, browser)).toBe(expected);
  });
});

describe('what a reader sees', () => {
  it('stands in the words, not in the code', () => {
    // Text between tags, apart from our name, arXiv's, formats that are names, signs and arXiv's own sentence.
    const allowed =
      /^(Gloss( ·)?|arXiv( ·)?|PDF|·|[^\p{L}]*|Thank you to arXiv.*|it necessarily express.*)$/su;
    const drawn = ['components', 'entrypoints'].flatMap((folder) => sourcesIn(folder, /\.tsx$/));
    const between = drawn.flatMap((source) => [
      ...source.matchAll(/>([^<>{}=;()&|]*\p{L}[^<>{}=;()&|]*)</gu),
    ]);
    const named = drawn.flatMap((source) => [
      ...source.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*)"/g),
    ]);
    const stray = [...between, ...named].map((match) => (match[1] ?? '').trim());
    expect(stray.filter((each) => !allowed.test(each))).toEqual([]);
  });
});
