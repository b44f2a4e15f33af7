/** Another language is one more file: tried in a copy, with a language of our own invention. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describedFiles } from '../../../scripts/lib/described-files';
import { faultsOf, localesIn, makeWords, wordsIn } from '../../../scripts/lib/interface-words.mjs';

/** A tag for private use, as no language has: it is written from right to left. */
const TAG = 'qaa';
let copy: string;
const english = wordsIn(process.cwd(), 'en');

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gloss-words-'));
  cpSync('assets/locales', join(copy, 'assets', 'locales'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const OWN = {
  language_name: 'Qaaish',
  language_direction: 'rtl',
  language_letters: 'alphabet',
  language_dates: 'de',
  extension_description: 'Qaa qaa.',
};

const write = (words: object) =>
  writeFileSync(join(copy, 'assets', 'locales', `${TAG}.json`), JSON.stringify(words));

/** Every word of the base in the invented language, its blanks and forms kept. */
const invented = (): Record<string, unknown> => ({
  ...Object.fromEntries(
    Object.entries(english).map(([name, word]) => [name, typeof word === 'string' ? `q ${word}` : word]),
  ),
  ...OWN,
});

it('is whole with every word; what it lacks, has too much or says wrongly of itself is told by name', () => {
  write(invented());
  expect(localesIn(copy)).toEqual(['en', TAG, 'zh-CN']);
  expect(faultsOf(copy, TAG)).toEqual([]);
  const { saved: _, ...lacking } = invented();
  write({ ...lacking, savd: 'q', chosen: 'q', language_direction: 'up', language_dates: 'xx-' });
  expect(faultsOf(copy, TAG)).toEqual([
    'saved: missing',
    'chosen: other blanks',
    'savd: unknown',
    'language_direction: not sound',
    'language_dates: not sound',
  ]);
});

it('is spoken once its file is there: in the list of languages, in the words, and by the browser', async () => {
  write(invented());
  makeWords(copy);
  const made = join(copy, 'lib', 'words', 'generated');
  expect(readFileSync(join(made, 'locales.ts'), 'utf8')).toContain("['en', 'qaa', 'zh-CN']");
  const { m } = (await import(/* @vite-ignore */ pathToFileURL(join(made, 'messages.js')).href)) as {
    m: Record<string, (inputs: object, options: object) => string>;
  };
  const said = (name: string, inputs: object, locale = TAG) => m[name]?.(inputs, { locale });
  expect(said('language_name', {})).toBe('Qaaish');
  expect(said('write_with', { model: 'x' })).toBe('q Write with x');
  expect(said('write_with', { model: 'x' }, 'zh-CN')).toBe('用 x 撰写');
  expect(said('many_written', { count: 1 })).toBe('1 paper written.');
  const described = describedFiles(copy).find(({ relativeDest }) => relativeDest.includes(TAG));
  expect(described).toEqual({
    relativeDest: '_locales/qaa/messages.json',
    contents: '{"description":{"message":"Qaa qaa."}}',
  });
}, 60_000);
