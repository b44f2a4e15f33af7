/** The extension's own storage, from one of its pages: what tests read, set and remove behind its back. */
import type { Page } from 'playwright-core';

type Area = 'local' | 'session';
type Values = Record<string, unknown>;
interface Chrome {
  storage: Record<
    Area,
    { get(): Promise<Values>; set(values: Values): Promise<void>; remove(names: string[]): Promise<void> }
  >;
}

export function readStorage(page: Page, area: Area = 'local'): Promise<Values> {
  return page.evaluate(
    (name) => (globalThis as unknown as { chrome: Chrome }).chrome.storage[name].get(),
    area,
  );
}

export async function setStorage(page: Page, values: Values, area: Area = 'local'): Promise<void> {
  await page.evaluate(
    ([name, kept]) => (globalThis as unknown as { chrome: Chrome }).chrome.storage[name].set(kept),
    [area, values] as const,
  );
}

export async function removeFromStorage(page: Page, names: string[], area: Area = 'local'): Promise<void> {
  await page.evaluate(
    ([name, gone]) => (globalThis as unknown as { chrome: Chrome }).chrome.storage[name].remove(gone),
    [area, names] as const,
  );
}
