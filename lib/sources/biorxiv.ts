import { preprintServer } from './preprint-server';
import type { Source } from './source';

/** bioRxiv, by subject. */
export const biorxiv: Source = preprintServer('biorxiv');
