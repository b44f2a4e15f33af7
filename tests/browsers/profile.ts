/** Browser profiles that live as long as a test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Profile {
  dir: string;
  remove(): void;
}

/** A new, empty profile. A given directory is used as it is and stays. */
export function profileIn(given?: string): Profile {
  if (given) return { dir: given, remove: () => {} };
  const dir = mkdtempSync(join(tmpdir(), 'gloss-profile-'));
  // A browser's last helper processes may still write for a moment after it has gone.
  return {
    dir,
    remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
