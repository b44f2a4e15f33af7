import type { Digest } from '../../records/digest';

/** Which edition of the extractive engine this is. Stored digests of another edition are made anew. */
export const EXTRACTIVE = {
  engine: 'extractive',
  model: 'rules-2',
  language: 'source',
  promptVersion: '',
} as const satisfies Pick<Digest, 'engine' | 'model' | 'language' | 'promptVersion'>;
