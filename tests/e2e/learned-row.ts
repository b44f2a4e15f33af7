import type { Page } from 'playwright-core';

/** What could have been learned, with three days held out; numbers as lists, for it travels into a page. */
export const learnedRow = (): Record<string, unknown> => ({
  id: 'radar',
  edition: 1,
  trainedAt: Date.UTC(2026, 5, 18, 4),
  from: { starred: 12, read: 41, hidden: 3, library: 0, passed: 210 },
  numbers: [11, 12],
  rarity: [2, 2],
  interests: [
    {
      papers: 53,
      weights: [1, 0.8],
      bias: 0,
      terms: [
        { term: 'random walk', weight: 2 },
        { term: 'tide', weight: 1.6 },
      ],
    },
  ],
  heldOut: [
    { day: '2026-06-17', papers: 99, marked: 11, inTop: { arxiv: 3, topics: 5, learned: 9 } },
    { day: '2026-06-16', papers: 88, marked: 6, inTop: { arxiv: 1, topics: 3, learned: 5 } },
    { day: '2026-06-15', papers: 131, marked: 0, inTop: { arxiv: 0, topics: 0, learned: 0 } },
  ],
});

/** Puts what was learned into the database, as the worker would. */
export const putLearned = (page: Page, row: Record<string, unknown>): Promise<void> =>
  page.evaluate(put, row);

/** Numbers travel as lists. */
function put(row: Record<string, unknown>): Promise<void> {
  const lists = (each: unknown) => Float32Array.from(each as number[]);
  const interests = row.interests as { weights: number[] }[];
  const whole = {
    ...row,
    numbers: Int32Array.from(row.numbers as number[]),
    rarity: lists(row.rarity),
    interests: interests.map((each) => ({ ...each, weights: lists(each.weights) })),
  };
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('gloss');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const request = open.result.transaction('radar', 'readwrite').objectStore('radar').put(whole);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        open.result.close();
        resolve();
      };
    };
  });
}
