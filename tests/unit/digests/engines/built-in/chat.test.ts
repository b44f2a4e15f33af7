import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInChat } from '../../../../../lib/digests/engines/built-in';
import {
  type LanguageModelApi,
  languageModel,
  type Session,
} from '../../../../../lib/digests/engines/built-in/api';
import { builtInState, downloadBuiltIn } from '../../../../../lib/digests/engines/built-in/state';
import type { ChatRequest } from '../../../../../lib/digests/engines/chat';

/** Stands for the browser's interface, which no test machine has a model behind. */
function browserWith(session: Partial<Session>, given: Partial<LanguageModelApi> = {}) {
  const destroyed = vi.fn();
  const whole: Session = { prompt: async () => '{}', destroy: destroyed, ...session };
  const api: LanguageModelApi = {
    availability: async () => 'available',
    create: async () => whole,
    ...given,
  };
  return { api, destroyed };
}

const asked = (given: Partial<ChatRequest> = {}): ChatRequest => ({
  messages: [
    { role: 'system', content: 'Write a digest.' },
    { role: 'user', content: '[1] Tides rise.' },
  ],
  maxTokens: 100,
  signal: new AbortController().signal,
  ...given,
});

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: { failure?: unknown }) => error.failure,
  );

const streamOf = (...pieces: string[]) =>
  new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

const never = () => new Promise<never>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the browser’s own model', () => {
  it('that never counts what it is given is given up; one that never counts its answer is not', async () => {
    const measureContextUsage = vi.fn(
      (text: string): Promise<number> => (text.startsWith('[1]') ? Promise.resolve(3) : never()),
    );
    const whole = builtInChat(browserWith({ measureContextUsage }).api)(asked());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await whole).toMatchObject({ text: '{}', usage: { input: 3, output: 0 } });
    const stuck = failureOf(builtInChat(browserWith({ measureContextUsage: never }).api)(asked()));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await stuck).toEqual({ kind: 'silent' });
  });

  it('is there only where the whole interface is', () => {
    const api = browserWith({}).api;
    expect(languageModel({ LanguageModel: api })).toBe(api);
    expect(languageModel({})).toBeUndefined();
    expect(languageModel({ LanguageModel: { create: api.create } })).toBeUndefined();
  });

  it('is given the system’s words first, the paper after, and the schema; its session ends', async () => {
    const create = vi.fn();
    const prompt = vi.fn(async () => '{"a":1}');
    const { api, destroyed } = browserWith({ prompt });
    const chat = builtInChat({
      ...api,
      create: (options) => {
        create(options);
        return api.create(options);
      },
    });
    const schema = { type: 'object' };
    const answer = await chat(asked({ schema }));
    expect(answer).toMatchObject({ text: '{"a":1}', finish: 'stop' });
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      initialPrompts: [{ role: 'system', content: 'Write a digest.' }],
    });
    expect(prompt.mock.calls[0]).toMatchObject(['[1] Tides rise.', { responseConstraint: schema }]);
    expect(destroyed).toHaveBeenCalledOnce();
  });

  it('tells of the text as it comes', async () => {
    const { api } = browserWith({
      promptStreaming: () => streamOf('{"a"', ':1}'),
    });
    const soFar: string[] = [];
    const answer = await builtInChat(api)(asked({ onText: (text) => soFar.push(text) }));
    expect(soFar).toEqual(['{"a"', '{"a":1}']);
    expect(answer.text).toBe('{"a":1}');
  });

  it('is not asked for more than it can read: it would cut that without a word', async () => {
    const prompt = vi.fn(async () => '{}');
    const { api } = browserWith({ prompt, contextWindow: 10, measureContextUsage: async () => 11 });
    expect(await failureOf(builtInChat(api)(asked()))).toEqual({ kind: 'context' });
    expect(prompt).not.toHaveBeenCalled();
  });

  it.each([
    ['is not there', { availability: async () => 'unavailable' as const }, 'no-built-in'],
    [
      'would have to be downloaded first',
      { availability: async () => 'downloadable' as const },
      'no-built-in',
    ],
    [
      'refuses to start',
      { create: () => Promise.reject(new DOMException('', 'NotSupportedError')) },
      'no-built-in',
    ],
    ['is too small', { create: () => Promise.reject(new DOMException('', 'QuotaExceededError')) }, 'context'],
    ['fails somehow', { create: () => Promise.reject(new Error('x')) }, 'server'],
  ])('that %s is told as that', async (_, given, kind) => {
    expect(await failureOf(builtInChat(browserWith({}, given).api)(asked()))).toMatchObject({ kind });
  });

  it.each([
    ['says whether it is there', {}, { availability: never }],
    ['starts', {}, { create: never }],
    ['answers', { prompt: never }, {}],
  ])('that never %s is given up', async (_, session, given) => {
    const failure = failureOf(builtInChat(browserWith(session, given).api)(asked()));
    await vi.advanceTimersByTimeAsync(5 * 60_000 + 1);
    expect(await failure).toEqual({ kind: 'silent' });
  });

  it('stops when it is told to, also while it keeps silent', async () => {
    const stop = new AbortController();
    const { api, destroyed } = browserWith({ prompt: never });
    const failure = failureOf(builtInChat(api)(asked({ signal: stop.signal })));
    await vi.advanceTimersByTimeAsync(1000);
    stop.abort();
    expect(await failure).toEqual({ kind: 'stopped' });
    expect(destroyed).toHaveBeenCalledOnce();
  });
});

describe('how it stands with it', () => {
  it.each([
    ['available', 'ready'],
    ['downloadable', 'downloadable'],
    ['downloading', 'downloading'],
    ['unavailable', 'none'],
  ] as const)('%s is %s', async (said, state) => {
    expect(await builtInState(browserWith({}, { availability: async () => said }).api)).toBe(state);
  });

  it('is none where nothing answers', async () => {
    const state = builtInState(browserWith({}, { availability: never }).api);
    await vi.advanceTimersByTimeAsync(5001);
    expect(await state).toBe('none');
    expect(await builtInState(undefined)).toBe('none');
  });

  it('tells how far a download is, and gives up one that stalls', async () => {
    const parts: number[] = [];
    let download: EventTarget | undefined;
    const create: LanguageModelApi['create'] = (options) => {
      download = new EventTarget();
      (options as { monitor(target: EventTarget): void }).monitor(download);
      return never();
    };
    const got = downloadBuiltIn(browserWith({}, { create }).api, (part) => parts.push(part));
    const stalled = expect(got).rejects.toThrow('stalled');
    for (const loaded of [0.1, 0.5]) {
      await vi.advanceTimersByTimeAsync(50_000);
      download?.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
    }
    expect(parts).toEqual([0.1, 0.5]);
    await vi.advanceTimersByTimeAsync(60_001);
    await stalled;
  });
});
