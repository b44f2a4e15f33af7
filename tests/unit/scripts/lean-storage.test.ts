import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WxtStorage } from '@wxt-dev/storage';
import { afterAll, expect, test } from 'vitest';
import { leanStorage } from '../../../scripts/lib/lean-storage';
import { ROOT } from '../../../scripts/lib/paths';

const code = readFileSync(join(ROOT, 'node_modules/@wxt-dev/storage/dist/index.mjs'), 'utf8');

/** A browser's storage, and what was asked of it. */
const kept: Record<string, unknown> = {};
const asked: string[] = [];
const listeners = new Set<(changes: Record<string, unknown>) => void>();
const local = {
  get: async (key: string) => {
    asked.push(key);
    return key in kept ? { [key]: kept[key] } : {};
  },
  set: async (items: Record<string, unknown>) => {
    for (const [key, newValue] of Object.entries(items)) {
      const oldValue = kept[key];
      kept[key] = newValue;
      for (const tell of listeners) tell({ [key]: { oldValue, newValue } });
    }
  },
  remove: async (key: string) => void delete kept[key],
  onChanged: {
    addListener: (tell: (changes: Record<string, unknown>) => void) => listeners.add(tell),
    removeListener: (tell: (changes: Record<string, unknown>) => void) => listeners.delete(tell),
  },
};
const lean = leanStorage(code).replace(
  'import { browser } from "@wxt-dev/browser";',
  'const browser = globalThis.browserOfTest;',
);
Object.assign(globalThis, { browserOfTest: { runtime: {}, storage: { local } } });
afterAll(() => Reflect.deleteProperty(globalThis, 'browserOfTest'));

const load = async (): Promise<WxtStorage> =>
  (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(lean)}`)).storage;

test('an item is read when it is asked for, and not before', async () => {
  const item = (await load()).defineItem<number>('local:hours', { fallback: 8 });
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual([]);
  expect(await item.getValue()).toBe(8);
  expect(asked).toEqual(['hours']);
});

test('items are all that it makes', async () => {
  expect(Object.keys(await load())).toEqual(['defineItem']);
});

test('what is set is kept and told, and what is removed is gone', async () => {
  const item = (await load()).defineItem<number>('local:days', { fallback: 7 });
  const told: number[] = [];
  const stop = item.watch((value) => told.push(value));
  await item.setValue(30);
  expect(kept.days).toBe(30);
  expect(await item.getValue()).toBe(30);
  await item.removeValue();
  expect(await item.getValue()).toBe(7);
  stop();
  expect(told).toEqual([30]);
});

test('an item that wants to be migrated is refused, and so is another storage', async () => {
  const storage = await load();
  expect(() => storage.defineItem('local:old', { version: 2, migrations: { 2: String } })).toThrow('neither');
  expect(() => leanStorage(code.replace('migrationsDone.then(getOrInitValue);', ''))).toThrow('looked at');
  expect(() => leanStorage(code.replace('if (needsVersionSet)', 'if (isVersioned)'))).toThrow('looked at');
});
