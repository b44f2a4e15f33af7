import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const files = ['lib/records', 'lib/papers', 'lib/digests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => pathToFileURL(join(folder, name)).href),
);

it('records, papers and digests load under plain Node: no browser, no DOM, no WXT', () => {
  expect(files.length).toBeGreaterThan(30);
  const code = `for (const file of ${JSON.stringify(files)}) await import(file); console.log('loaded')`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(`${stdout}${stderr}`).toContain('loaded');
});
