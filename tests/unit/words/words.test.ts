import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import zh from '../../../assets/locales/zh-CN.json';
import { pickLocale } from '../../../lib/words';

type Catalogue = Record<string, unknown>;
const names = (catalogue: Catalogue) => Object.keys(catalogue).filter((name) => name !== '$schema');
const text = (catalogue: Catalogue, name: string) => JSON.stringify(catalogue[name]);
const inputs = (catalogue: Catalogue, name: string) =>
  [...new Set([...text(catalogue, name).matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();

function sourcesIn(folder: string, ending = /\.tsx?$/): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('the words', () => {
  it('are the same in both languages, with the same blanks to fill', () => {
    expect(names(zh)).toEqual(names(en));
    for (const name of names(en)) expect([name, inputs(zh, name)]).toEqual([name, inputs(en, name)]);
  });

  it('are all used, and nothing is used that is not there', () => {
    const code = ['components', 'entrypoints'].flatMap((folder) => sourcesIn(folder)).join('\n');
    const used = new Set([...code.matchAll(/\bm\.(\w+)\(/g)].map((match) => match[1]));
    expect([...used].sort()).toEqual(names(en).sort());
  });

  it('shout at nobody', () => {
    for (const name of names(en)) expect(text(en, name) + text(zh, name)).not.toMatch(/[!！]|Oops/);
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
