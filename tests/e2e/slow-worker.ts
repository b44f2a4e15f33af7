import type { Page } from 'playwright-core';

/**
 * Keeps everybody who wants to read marks waiting, as a disk that does not answer would.
 * @param own a page of the extension
 * @returns how to let them go on
 */
export async function holdMarks(own: Pick<Page, 'evaluate'>): Promise<() => Promise<void>> {
  await own.evaluate(HOLD);
  return () => own.evaluate(LET_GO);
}

/** The same as expressions, for drivers that take no functions. */
export const HOLD = `new Promise((held, refuse) => {
  globalThis.letGo = false;
  const opening = indexedDB.open('gloss');
  opening.onerror = () => refuse(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const marks = database.transaction('marks', 'readwrite').objectStore('marks');
    const again = () => {
      held();
      if (globalThis.letGo) database.close();
      else marks.get('nothing').onsuccess = again;
    };
    marks.get('nothing').onsuccess = again;
  };
})`;
export const LET_GO = 'void (globalThis.letGo = true)';
