import { existsSync, readFileSync } from 'node:fs';

/** The lines of a JSON Lines file under `../shared/data`; undefined where it is absent (its texts are not ours to publish). */
export function sharedLines<T>(path: string): T[] | undefined {
  const file = `../shared/data/${path}`;
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
