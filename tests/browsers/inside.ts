/** What a test does inside a page of the extension: its real database, alarms and messages, past all code of ours. */
import type { PipeBrowser, PipePage } from './pipe';

export interface Inside {
  page: PipePage;
  /** All rows of a table. */
  rows<Row>(table: string): Promise<Row[]>;
  /** What is stored of a day, read without moving whole rows out of the browser. */
  day(day: string): Promise<StoredDay>;
  put(table: string, row: object): Promise<void>;
  clear(table: string): Promise<void>;
  /** Sends a message to the background, which wakes it, as Gloss's own pages do. */
  send(type: string, data?: unknown): Promise<{ res?: unknown; err?: { message: string } }>;
  /** A real alarm, at once: what a reader would wait minutes for. */
  ring(): Promise<void>;
  alarm(): Promise<{ scheduledTime: number; periodInMinutes: number } | undefined>;
}

export interface StoredDay {
  /** `list paper` of every announcement of that day. */
  announced: string[];
  papers: string[];
  /** What hangs in the air: announcements without their paper, papers without their digest. */
  halves: string[];
}

/**
 * The database as Gloss made it. Opened before that it would be made empty, and Gloss be kept from making it: so then the
 * opening is taken back, and tried again.
 */
const OPEN = `new Promise((resolve, reject) => {
  const open = () => {
    const opening = indexedDB.open('gloss');
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () =>
      opening.error.name === 'AbortError' ? setTimeout(open, 20) : reject(opening.error);
  };
  open();
})`;

const READ_DAY = `(async (day) => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const db = await ${OPEN};
  const transaction = db.transaction(['announcements', 'papers']);
  const table = (name) => transaction.objectStore(name);
  const rows = await done(table('announcements').getAllKeys(IDBKeyRange.bound([day], [day, []])));
  const papers = [...new Set(rows.map(([, , paper]) => paper))];
  const halves = [];
  await Promise.all(papers.map(async (key) => {
    const paper = await done(table('papers').get(key));
    if (!paper) return halves.push(key + ' has no paper');
    if (!paper.extract) halves.push(key + ' has no digest');
  }));
  db.close();
  return { announced: rows.map(([, list, paper]) => list + ' ' + paper), papers, halves };
})`;

/** Opens a page of the extension to reach in through: one that asks nothing of the background by itself. */
export async function reachInside(browser: PipeBrowser, path = 'popup.html'): Promise<Inside> {
  const page = await browser.open(browser.extensionUrl(path));
  const evaluate = <Value>(expression: string) => browser.evaluate<Value>(page, expression);
  const inTable = <Value>(table: string, mode: 'readonly' | 'readwrite', request: string) =>
    evaluate<Value>(`${OPEN}.then((db) => new Promise((resolve, reject) => {
      const transaction = db.transaction('${table}', '${mode}');
      const table = transaction.objectStore('${table}');
      const request = ${request};
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    }).finally(() => db.close()))`);
  return {
    page,
    rows: (table) => inTable(table, 'readonly', 'table.getAll()'),
    day: (day) => evaluate(`${READ_DAY}('${day}')`),
    put: (table, row) => inTable(table, 'readwrite', `table.put(${JSON.stringify(row)})`),
    clear: (table) => inTable(table, 'readwrite', 'table.clear()'),
    send: (type, data) =>
      evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: Date.now() })})`),
    ring: () => evaluate(`chrome.alarms.create('poll', { when: Date.now() + 300, periodInMinutes: 480 })`),
    alarm: () => evaluate(`chrome.alarms.get('poll')`),
  };
}
