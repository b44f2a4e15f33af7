import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { buildDir, ROOT } from '../../scripts/lib/paths';

/** No note can cost less: a script that waits for the abstract and sets an empty element of a note's height after it. */
const BARE_NOTE = `const observer = new MutationObserver(() => {
  const abstract = document.querySelector('blockquote.abstract');
  if (!abstract?.nextSibling) return;
  observer.disconnect();
  const host = document.createElement('gloss-note');
  host.attachShadow({ mode: 'open' });
  host.style.cssText = 'display: block; height: 213px';
  abstract.after(host);
});
observer.observe(document, { childList: true, subtree: true });`;

/** The bench's extension with a bare element in the place of the note; returns its folder. */
export function bareExtension(extensionDir: string): string {
  const dir = `${extensionDir}-bare`;
  rmSync(dir, { recursive: true, force: true });
  cpSync(extensionDir, dir, { recursive: true });
  writeFileSync(join(dir, 'content-scripts', 'abstract.js'), BARE_NOTE);
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
