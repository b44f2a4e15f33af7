import type { Page } from 'playwright-core';
import type { Bench } from './page/main';

/** The functions of the bench page, called from outside; arguments and answers survive JSON. */
export type InPage = {
  [Name in keyof Bench]: (...args: Parameters<Bench[Name]>) => Promise<Awaited<ReturnType<Bench[Name]>>>;
};

/** Timers run in the page; the way to it and back is in no figure. */
export function inPage(page: Page): InPage {
  return new Proxy({} as InPage, {
    get:
      (_, name: string) =>
      (...args: unknown[]) =>
        page.evaluate(
          ([name, args]) => {
            const { bench } = globalThis as unknown as {
              bench: Record<string, (...args: unknown[]) => unknown>;
            };
            return bench[name]?.(...args);
          },
          [name, args] as const,
        ),
  });
}
