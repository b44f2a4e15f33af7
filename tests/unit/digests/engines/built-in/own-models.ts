/** Stands for the browser's interfaces to its own models, which no test machine has behind them. */
import { vi } from 'vitest';
import type {
  Availability,
  OwnModelApi,
  SummarizerApi,
  TranslatorApi,
} from '../../../../../lib/digests/engines/built-in/api';

export const never = () => new Promise<never>(() => {});

/** What each text becomes. */
export function fakeTranslator(
  said: (text: string) => string | Promise<string>,
  given: Partial<TranslatorApi> = {},
) {
  const destroyed = vi.fn();
  const create = vi.fn(async (_options?: object) => ({
    translate: async (text: string) => said(text),
    destroy: destroyed,
  }));
  const availability = vi.fn(async (_options?: object): Promise<Availability> => 'available');
  return { api: { availability, create, ...given } satisfies TranslatorApi, create, availability, destroyed };
}

export function fakeSummarizer(said: () => string | Promise<string>, given: Partial<SummarizerApi> = {}) {
  const destroyed = vi.fn();
  const api: SummarizerApi = {
    availability: async () => 'available',
    create: async () => ({ summarize: async () => said(), destroy: destroyed }),
    ...given,
  };
  return { api, destroyed };
}

/** One that can be downloaded, and tells how far that is. */
export function downloadable<Session extends { destroy(): void }>(session: Session) {
  let state: Availability = 'downloadable';
  let end = () => {};
  const target = new EventTarget();
  const api: OwnModelApi<Session> = {
    availability: async () => state,
    create: (options) => {
      (options as { monitor?(download: EventTarget): void }).monitor?.(target);
      return new Promise((resolve) => {
        end = () => {
          state = 'available';
          resolve(session);
        };
      });
    },
  };
  return {
    api,
    progress: (loaded: number) =>
      void target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded })),
    end: () => end(),
  };
}
