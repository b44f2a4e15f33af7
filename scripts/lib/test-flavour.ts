/** The build as browser tests load it: nobody can press a permission prompt in a headless browser. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDir, type Target, testDir } from './paths';

/**
 * Copies a finished build and has its manifest declare what is optional as granted. Nothing else differs, for nothing
 * else is made anew.
 * @returns where the copy lies
 */
export function makeTestFlavour(target: Target): string {
  const dir = testDir(target);
  rmSync(dir, { recursive: true, force: true });
  cpSync(buildDir(target), dir, { recursive: true });
  grantHosts(dir);
  return dir;
}

/** Has the manifest of a built extension declare the optional hosts and permissions as granted. */
export function grantHosts(dir: string): void {
  const file = join(dir, 'manifest.json');
  const {
    optional_host_permissions: hosts,
    optional_permissions: others = [],
    ...manifest
  } = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [...manifest.host_permissions, ...hosts];
  manifest.permissions = [...manifest.permissions, ...others];
  writeFileSync(file, JSON.stringify(manifest));
}
