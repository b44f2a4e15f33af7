import { dropSnapshots } from '../../../lib/backup/snapshot';

const watchers = new Set<() => void>();

/** Tells whoever lists the copies that the browser keeps when they are deleted on this page. @returns ends that */
export function watchCopies(tell: () => void): () => void {
  watchers.add(tell);
  return () => void watchers.delete(tell);
}

/** Deletes them all. @throws where the browser cannot */
export async function deleteCopies(): Promise<void> {
  try {
    await dropSnapshots();
  } finally {
    // Some may be gone.
    for (const tell of watchers) tell();
  }
}
