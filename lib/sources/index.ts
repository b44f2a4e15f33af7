import { arxiv } from './arxiv';
import type { Source } from './source';

/** Every source Gloss can read. */
export const sources: readonly Source[] = [arxiv];
