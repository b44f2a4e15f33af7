import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { buildDir, ROOT } from '../../scripts/lib/paths';

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
