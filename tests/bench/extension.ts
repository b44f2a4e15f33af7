import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { buildDir, ROOT } from '../../scripts/lib/paths';
import { grantHosts } from '../../scripts/lib/test-flavour';

const STYLE = readFileSync(join(ROOT, 'components/note/note.css'), 'utf8');

/**
 * What a note costs that knows everything already: elements, style sheet and length of text as Gloss's, and no thought. It
 * waits for the abstract, and that is all.
 */
const CONSTANT_NOTE = `const text = 'Extensive experiments show that it consistently outperforms what there was, and that a practical recipe follows, which holds over all of the sizes that could be tried so far.';
const element = (name, className, ...inside) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
};
const observer = new MutationObserver(() => {
  const abstract = document.querySelector('blockquote.abstract');
  if (!abstract?.nextSibling) return;
  observer.disconnect();
  const host = document.createElement('gloss-note');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(STYLE)});
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const rows = ['Summary', 'Methodology', 'Results', 'Implications'].map((label) =>
    element('div', 'row', element('dt', '', label), element('dd', '', text)));
  const meta = element('div', 'meta', element('span', 'whose', element('b', 'name', 'Gloss'), element('button', 'source', 'authors’ words')),
    element('span', 'actions', element('button', 'fold', 'Close ▴'), element('button', 'star', '☆')));
  const note = element('aside', 'note', element('div', 'text', element('p', 'tldr', text), meta, element('dl', 'rows', ...rows)));
  note.dataset.height = '2-line rows';
  root.append(note);
  abstract.after(host);
});
observer.observe(document, { childList: true, subtree: true });`;

/** What any note must do besides that follows the reader's settings and asks the background, whatever is answered. */
const ASKING = `chrome.storage.local.get(['notesShown', 'noteOpen']).then(() => {
  chrome.storage.local.onChanged.addListener(() => {});
  chrome.runtime.sendMessage({ id: 1, type: 'gloss', data: {}, timestamp: 1 }).catch(() => {});
});`;

/** What stands in the place of Gloss's note, from the least that a page can be given. */
const STAND_INS = {
  'a script that does nothing': '0;',
  'a note of constants': CONSTANT_NOTE,
  'a note of constants that asks': `${CONSTANT_NOTE}\n${ASKING}`,
};

/** The bench's extension with each of them in turn; returns their names and folders. */
export const standIns = (extensionDir: string): { what: string; dir: string }[] =>
  Object.entries(STAND_INS).map(([what, script]) => {
    const dir = `${extensionDir}-${what.replaceAll(' ', '-')}`;
    rmSync(dir, { recursive: true, force: true });
    cpSync(extensionDir, dir, { recursive: true });
    writeFileSync(join(dir, 'content-scripts', 'abstract.js'), script);
    return { what, dir };
  });

/** The bench's extension as one whose reader has allowed it to ask any server; returns its folder. */
export function grantedExtension(extensionDir: string): string {
  const dir = `${extensionDir}-granted`;
  rmSync(dir, { recursive: true, force: true });
  cpSync(extensionDir, dir, { recursive: true });
  grantHosts(dir);
  return dir;
}

/**
 * The built extension with one page more, `bench.html`: what is measured there runs in the extension's own origin,
 * under its own policy, on its own database. The rest is the build as it ships.
 * @returns its folder
 */
export async function benchExtension(): Promise<string> {
  const dir = join(ROOT, 'out', 'bench', 'extension');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  cpSync(buildDir('chrome'), dir, { recursive: true });
  await bundle({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: dir,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: join(ROOT, 'tests/bench/page/main.ts'), formats: ['es'], fileName: () => 'bench.js' },
    },
  });
  writeFileSync(
    join(dir, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script type="module" src="bench.js"></script>',
  );
  return dir;
}
