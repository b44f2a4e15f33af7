import { arxiv } from './arxiv';
import type { Source } from './source';

/** Every source Gloss can read. */
export const sources: readonly Source[] = [arxiv];

/** Whether an address belongs to a host that a source declares. */
export function isDeclared(url: string): boolean {
  return sources.some(({ hosts }) => hosts.some((pattern) => url.startsWith(pattern.replace(/\*$/, ''))));
}
