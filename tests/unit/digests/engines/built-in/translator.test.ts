import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../../../../../lib/digests/engines/built-in/api';
import { summarize } from '../../../../../lib/digests/engines/built-in/summarizer';
import { openTranslator, pairFor } from '../../../../../lib/digests/engines/built-in/translator';
import { fakeSummarizer, fakeTranslator, never } from './own-models';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const signal = () => new AbortController().signal;
const rejects = (name: string) => () => Promise.reject(new DOMException('', name));

describe('the browser’s own translator', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['zh', 'zh'],
    ['zh-HK', 'zh-Hant'],
    ['pt-BR', 'pt'],
    ['de', 'de'],
    ['nl', 'nl'],
  ])('is asked for %s as the browser calls it: %s', (language, targetLanguage) =>
    expect(pairFor(language)).toEqual({ sourceLanguage: 'en', targetLanguage }),
  );

  it('translates text by text, in one session that ends', async () => {
    const { api, create, destroyed } = fakeTranslator((text) => `«${text}»`);
    expect(translator({ Translator: api })).toBe(api);
    const own = await openTranslator(api, 'fr', signal());
    expect(await own?.translate('Tides')).toBe('«Tides»');
    expect(await own?.translate('rise')).toBe('«rise»');
    expect(create).toHaveBeenCalledOnce();
    expect(create.mock.calls[0]?.[0]).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'fr' });
    own?.close();
    expect(destroyed).toHaveBeenCalledOnce();
  });

  it('is given what a person sees of a text, and nothing hidden', async () => {
    const { api } = fakeTranslator((text) => `«${text}»`);
    const own = await openTranslator(api, 'fr', signal());
    expect(await own?.translate('Ti\u200bdes\u202e rise')).toBe('«Tides rise»');
  });

  it.each([
    ['is not there', undefined],
    ['has not the language', { availability: async () => 'unavailable' as const }],
    ['would have to be downloaded first', { availability: async () => 'downloadable' as const }],
    ['does not say', { availability: never }],
    ['does not start', { create: never }],
    ['refuses to start', { create: rejects('NotSupportedError') }],
  ])('that %s is not taken up', async (_, given) => {
    const api = given && fakeTranslator((text) => text, given).api;
    const own = openTranslator(api, 'de', signal());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await own).toBeUndefined();
  });

  it('that fails over one text is asked for the next; one that keeps silent is not', async () => {
    const texts: string[] = [];
    const { api } = fakeTranslator((text) => {
      texts.push(text);
      if (text === 'bad') throw new DOMException('', 'UnknownError');
      return text === 'stuck' ? never() : 'gut';
    });
    const own = await openTranslator(api, 'de', signal());
    expect(await own?.translate('bad')).toBeNull();
    expect(await own?.translate('good')).toBe('gut');
    const stuck = own?.translate('stuck');
    await vi.advanceTimersByTimeAsync(30_001);
    expect(await stuck).toBeNull();
    expect(await own?.translate('good')).toBeNull();
    expect(texts).toEqual(['bad', 'good', 'stuck']);
  });
});

describe('the browser’s own summarizer', () => {
  it('says a text in short, in a session that ends', async () => {
    const { api, destroyed } = fakeSummarizer(() => 'Harbours silt up.');
    expect(await summarize(api, 'Long.', signal())).toBe('Harbours silt up.');
    expect(destroyed).toHaveBeenCalledOnce();
  });

  it.each([
    ['is not ready', { availability: async () => 'downloadable' as const }, undefined, 'no-built-in'],
    ['does not start', { create: never }, undefined, 'silent'],
    ['does not answer', {}, never, 'silent'],
    ['has no room', {}, rejects('QuotaExceededError'), 'context'],
    ['fails somehow', {}, rejects('UnknownError'), 'server'],
  ])('that %s is told as that', async (_, given, said, kind) => {
    const { api } = fakeSummarizer(said ?? (() => ''), given);
    const failure = summarize(api, 'Long.', signal()).catch((error: { failure: unknown }) => error.failure);
    await vi.advanceTimersByTimeAsync(5 * 60_000 + 1);
    expect(await failure).toMatchObject({ kind });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const failure = summarize(fakeSummarizer(never).api, 'Long.', stop.signal).catch(
      (error: { failure: unknown }) => error.failure,
    );
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    expect(await failure).toEqual({ kind: 'stopped' });
  });
});
