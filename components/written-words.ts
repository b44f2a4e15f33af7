import type { Digest } from '../lib/records/digest';
import { type LabelSet, ROWS } from '../lib/records/sections';
import { m } from '../lib/words';
import { shortDay } from '../lib/words/dates';
import { engineFailureWords } from './engine-words';
import { rowLabel } from './labels';

/** A model as readers know it. */
export const modelName = ({ engine, model }: Pick<Digest, 'engine' | 'model'>): string =>
  engine === 'built-in' ? m.engine_built_in() : model;

/** “AI, qwen3-32b, 18 Jun”: who wrote a digest, and on which day of the reader's. */
export function writtenBy(digest: Pick<Digest, 'engine' | 'model' | 'madeAt'>): string {
  const day = new Date(digest.madeAt).toLocaleDateString('en-CA');
  return m.ai_by({ model: modelName(digest), date: shortDay(day) });
}

/** What a model left out, and why; undefined where it wrote everything. */
export function partlyWritten({ state }: Pick<Digest, 'state'>, labels: LabelSet, now: number) {
  if (state.kind !== 'partial') return undefined;
  const rows = ROWS.filter((row) => state.missing.includes(row));
  return m.partly_written({
    reason: engineFailureWords(state.failure, now),
    sections: rows.map((row) => rowLabel(row, labels)).join(', '),
  });
}
