import { storage } from '@wxt-dev/storage';
import type { Loss } from '../records/rescue';

/** What the database lost since the last session, until the reader brings it back or leaves it; null where nothing. */
export const loss = storage.defineItem<Loss | null>('session:loss', { fallback: null });
