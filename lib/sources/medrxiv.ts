import { preprintServer } from './preprint-server';
import type { Source } from './source';

/** medRxiv, by subject. */
export const medrxiv: Source = preprintServer('medrxiv');
