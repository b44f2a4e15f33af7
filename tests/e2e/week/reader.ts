import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { buildDir } from '../../../scripts/lib/paths';
import { type GlossBrowser, launchGloss } from '../../browsers/chromium';
import {
  copyForOtherTime,
  type OtherTime,
  otherTime,
  planOf,
  ringNow,
  setOtherTime,
} from '../../browsers/other-time';
import { until } from '../../browsers/patience';
import { stored } from '../../browsers/stored';
import { type FakeWeb, startFakeWeb } from '../../fake-web';
import { newYorkDay } from '../../fake-web/new-york';

/** Somebody who follows lists through a week, and the web they follow. Times in epoch milliseconds of the other clock. */
export interface Reader {
  web: FakeWeb;
  time: OtherTime;
  /** Errors of all pages and workers so far. */
  problems: string[];
  /** Rows of a table as they lie in the database. */
  rows<Row>(table: string): Promise<Row[]>;
  put(table: string, rows: object[]): Promise<void>;
  /** Rings every alarm at the time the extension set it for, up to a time; then it is that time. */
  live(to: number): Promise<void>;
  /** It is another time, and no alarm has rung yet. */
  jump(to: number): Promise<void>;
  /** The browser is closed, until `wake`. */
  sleep(): Promise<void>;
  wake(at: number): Promise<void>;
  /** Rings the alarm now, and waits until nothing is under way. */
  ring(): Promise<void>;
  /** Nothing is under way any more. */
  rest(): Promise<void>;
  offline(on: boolean): Promise<void>;
  /** A look at a page of the extension, opened and closed. */
  look<T>(path: string, at: (page: Page) => Promise<T>): Promise<T>;
  language(locale: 'en' | 'zh-CN'): Promise<void>;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** No round takes longer, in real milliseconds. */
const LONGEST_ROUND = 90_000;

export async function startReader(options: {
  seed: number;
  start: number;
  holidays: readonly string[];
}): Promise<Reader> {
  const { seed, start, holidays } = options;
  const web = await startFakeWeb({ seed, today: newYorkDay(start), holidays });
  const time = otherTime(start);
  web.tellTime(() => time.now());
  const folder = mkdtempSync(join(tmpdir(), 'gloss-week-'));
  const problems: string[] = [];

  const profileDir = join(folder, 'profile');
  const launch = async (): Promise<GlossBrowser> => {
    // Else the browser would first start the worker whose script it kept, by the clock of the last time.
    rmSync(join(profileDir, 'Default', 'Service Worker'), { recursive: true, force: true });
    const extensionDir = copyForOtherTime(buildDir('chrome'), join(folder, 'extension'), time);
    return launchGloss({ web, extensionDir, profileDir });
  };
  let gloss = await launch();
  const worker = () => gloss.worker();
  // Who puts rows into it before Gloss has made it makes an empty one.
  await until('the database', async () =>
    (await worker()).evaluate(async () =>
      (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'gloss' && version > 1),
    ),
  );
  const plan = async () => planOf(await worker());

  const rest: Reader['rest'] = async () => {
    let quiet = 0;
    await until(
      'the end of the round',
      async () => {
        quiet = (await plan()).busy ? 0 : quiet + 1;
        return quiet > 4;
      },
      { timeout: LONGEST_ROUND, every: 30 },
    );
  };
  const jump: Reader['jump'] = async (to) => {
    await setOtherTime(await worker(), time.jump(to));
    web.goToDay(newYorkDay(time.now()));
  };
  const ring: Reader['ring'] = async () => {
    const { plans } = await plan();
    await ringNow(await worker());
    await until('the alarm to be heard', async () => (await plan()).plans > plans, { every: 30 });
    await rest();
  };

  return {
    web,
    time,
    problems,
    rest,
    jump,
    ring,
    worker,
    rows: async (table) => stored(await worker(), table),
    async put(table, rows) {
      await (await worker()).evaluate(putAll, { table, rows });
    },
    async live(to) {
      for (;;) {
        const { at } = await plan();
        if (at === undefined || at > to) break;
        await jump(at);
        await ring();
      }
      await jump(to);
    },
    async sleep() {
      await rest();
      problems.push(...gloss.problems);
      await gloss.close();
    },
    async wake(at) {
      time.jump(at);
      web.goToDay(newYorkDay(time.now()));
      gloss = await launch();
      await until('the worker', async () => (await plan()).at !== undefined);
      await jump(at);
    },
    async offline(on) {
      await gloss.context.setOffline(on);
      // The driver cuts the worker's wire and tells it nothing.
      await (await worker()).evaluate(
        (value) => void Object.defineProperty(navigator, 'onLine', { value, configurable: true }),
        !on,
      );
    },
    async look(path, at) {
      const page = await gloss.context.newPage();
      await page.addInitScript((ahead) => {
        const real = Date.now.bind(Date);
        Date.now = () => real() + ahead;
        localStorage.clear();
      }, time.now() - Date.now());
      await page.setViewportSize({ width: 480, height: 600 });
      await page.goto(`chrome-extension://${gloss.extensionId}/${path}`);
      const seen = await at(page);
      await page.close();
      return seen;
    },
    async language(locale) {
      await (await worker()).evaluate(
        (interfaceLanguage) =>
          (
            globalThis as unknown as {
              chrome: { storage: { local: { set(values: object): Promise<void> } } };
            }
          ).chrome.storage.local.set({ interfaceLanguage }),
        locale,
      );
    },
    async close() {
      problems.push(...gloss.problems);
      await gloss.close();
      await web.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function putAll({ table, rows }: { table: string; rows: object[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('gloss');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}
