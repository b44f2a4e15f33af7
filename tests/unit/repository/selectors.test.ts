import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { HTML, LISTS, SELECTORS } from '../../../lib/arxiv-pages/selectors';

/** arXiv's classes and ids, as selectors and bare: what `lib/arxiv-pages` knows, and nobody else does. */
const NAMES = [SELECTORS, LISTS, HTML]
  .flatMap((each) => Object.values(each).flat())
  .flatMap((selector) => [...selector.matchAll(/[.#][\w-]+/g)].map(([name]) => name));
const BARE: string[] = [SELECTORS.blockId, LISTS.sheetId, LISTS.result, HTML.abstractClass];
/** A list's own elements, where they are looked for; in a note's own root there are others. */
const TAGS =
  /(?:closest|matches|querySelector(?:All)?|getElementsByTagName)(?:<[^>]*>)?\('(?:d[dlt]|li|blockquote|h1)\b/;
/** What stands between quotation marks in a line of code. */
const TEXT = /'([^'\n]*)'|`([^`\n]*)`|"([^"\n]*)"/g;

/** Where a line names a node of arXiv's. */
function namesOfArxiv(source: string): string[] {
  return source.split('\n').filter((line) => {
    if (/^\s*(?:\*|\/\*|\/\/)/.test(line)) return false;
    const texts = [...line.matchAll(TEXT)].map(([, ...each]) => each.join('').replace(/\$\{[^}]*\}/g, ''));
    const named = texts.some(
      (text) =>
        BARE.includes(text) ||
        /\bltx_/.test(text) ||
        NAMES.some((name) => new RegExp(`${name.replace('.', '\\.')}(?![\\w-])`).test(text)),
    );
    return named || TAGS.test(line);
  });
}

it('tells what names them', () => {
  for (const line of [
    "document.querySelector('#abs > blockquote')",
    "document.getElementsByClassName('ltx_abstract')",
    "element.closest('dd, dt, li')",
    "document.getElementById('dlpage')",
  ])
    expect(namesOfArxiv(line)).toEqual([line]);
  expect(namesOfArxiv("import { x } from '../abstract.content/host';\nroot.querySelector('.more');")).toEqual(
    [],
  );
});

it('the scripts on arXiv’s pages name none of its nodes: `lib/arxiv-pages/selectors.ts` does', () => {
  const folders = readdirSync('entrypoints').filter((name) => /\.content$|-more$/.test(name));
  expect(folders).toEqual(expect.arrayContaining(['abstract.content', 'note-more', 'list-more']));
  const wrong = folders.flatMap((folder) =>
    readdirSync(join('entrypoints', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) =>
        namesOfArxiv(readFileSync(join('entrypoints', folder, name), 'utf8')).map(
          (line) => `${folder}/${name}: ${line.trim()}`,
        ),
      ),
  );
  expect(wrong).toEqual([]);
});
