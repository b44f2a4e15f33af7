/** Puts a day of given papers into the database, in the place of what it has. */
import type { Page } from 'playwright-core';
import { prepare } from '../../lib/polling/prepare';
import type { PaperFacts } from '../../lib/records/announcement';

/**
 * @param page one of the extension's own
 * @param day the New York day
 */
export async function fillDay(page: Page, day: string, papers: readonly PaperFacts[]): Promise<void> {
  const now = Date.now();
  const rows = papers.map((paper, order) => {
    const stored = prepare({ paper, type: 'new' }, now).paper;
    const list = `${paper.source}:${paper.primary}`;
    return {
      stored,
      follow: { list, addedAt: now },
      announcement: {
        day,
        list,
        paper: paper.key,
        type: 'new',
        version: 1,
        via: 'feed',
        order,
        arrivedAt: now,
      },
    };
  });
  await page.evaluate(
    ({ day, rows }) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.open('gloss').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const transaction = db.transaction(['papers', 'announcements', 'follows'], 'readwrite');
          const [papers, announcements, follows] = ['papers', 'announcements', 'follows'].map((name) =>
            transaction.objectStore(name),
          );
          announcements?.delete(IDBKeyRange.bound([day], [day, []]));
          for (const { stored, announcement, follow } of rows) {
            papers?.put(stored);
            announcements?.put(announcement);
            follows?.put(follow);
          }
          transaction.oncomplete = () => resolve(db.close());
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    { day, rows },
  );
}
