import type { Digest } from '../lib/records/digest';
import { m } from '../lib/words';
import { engineFailureWords, sentences } from './engine-words';

/**
 * How a model's second reading of a digest went, in a sentence or two; where there was none, that there can be one. Undefined where
 * the model can write no more than a line.
 */
export function rereadWords({
  reread,
  state,
  madeAt,
}: Pick<Digest, 'reread' | 'state' | 'madeAt'>): string | undefined {
  if (!reread)
    return state.kind === 'partial' && state.failure.kind === 'tldr-only' ? undefined : m.reread_offered();
  if (reread.kind === 'distrusted') return m.reread_distrusted();
  if (reread.kind === 'failed')
    return m.reread_failed({ reason: engineFailureWords(reread.failure, madeAt) });
  const done = m.reread_done(reread);
  return reread.cleared > 0 ? sentences(done, m.reread_cleared(reread)) : done;
}
