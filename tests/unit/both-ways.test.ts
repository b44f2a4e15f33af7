/** That all a reader can press on our own pages is pressed by mouse and by the keyboard alone (`tests/e2e/both-ways-*.test.ts`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const OWN = ['components', ...['popup', 'daily', 'options', 'shared'].map((page) => `entrypoints/${page}`)];
/** Drawn on arXiv's pages: `note-presses`, `note-actions`, `listing-acts` and `full-text-page` press them. */
const ELSEWHERE = /^components\/(?:note|note-menu|listing)\//;
/** Pressed in no table, and why. */
const EXCUSED: Record<string, string> = {
  'search-more': 'the next papers are drawn before it is reached, and it is gone (“more of what was found”)',
};
/** Actions that are put together: each has one of them in a table. */
const FAMILIES = ['copy-'];

function filesIn(folder: string, kind: RegExp): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((name) => kind.test(name)).map((name) => join(folder, name).replaceAll('\\', '/'));
}
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Those that a component names: on the button, through a part that draws one, or through a function that does. */
const offeredIn = (text: string): string[] => [
  ...found(text, /\b(?:data-)?action="([a-z-]+)"/g),
  ...found(text, /\bact\(\s*'([a-z-]+)'/g),
];
const pressedIn = (text: string): string[] => [
  ...found(text, /\[data-action="([a-z-]+)"\]/g),
  // Through a function of the table that takes a name and the action.
  ...found(text, /\b[a-z][a-zA-Z]+\(\s*'[^'\n]+',\s*'([a-z-]+)'/g),
];
const all = (files: readonly string[], read: (text: string) => string[]): string[] =>
  [...new Set(files.flatMap((file) => read(readFileSync(file, 'utf8'))))].sort();

const components = OWN.flatMap((folder) => filesIn(folder, /\.tsx$/)).filter((file) => !ELSEWHERE.test(file));
const offered = all(components, offeredIn);
const pressed = new Set(all(filesIn('tests/e2e', /^both-ways-.*\.test\.ts$/), pressedIn));

it('every action is in a table, but for those that are excused', () => {
  expect(offered.length).toBeGreaterThan(90);
  expect(offered.filter((action) => !pressed.has(action) && !(action in EXCUSED))).toEqual([]);
});

it('none is excused that is in a table, or is no more', () => {
  for (const action of Object.keys(EXCUSED)) {
    expect(offered).toContain(action);
    expect([...pressed]).not.toContain(action);
  }
});

it('those that are put together are known, and one of each is in a table', () => {
  const made = all(components, (text) => found(text, /data-action=\{`([a-z-]+)\$\{/g));
  expect(made).toEqual(FAMILIES);
  for (const family of FAMILIES) expect([...pressed].some((action) => action.startsWith(family))).toBe(true);
  // What else is no plain word is the word that one of the functions above was given.
  const others = all(components, (text) => found(text, /data-action=\{([^`}]+)\}/g));
  expect(others).toEqual(['action']);
});
