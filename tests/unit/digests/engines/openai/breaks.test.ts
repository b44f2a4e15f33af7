import { getEventListeners } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { chat } from '../../../../../lib/digests/engines/openai';
import { type ModelServer, startModelServer } from '../../../../fake-web/servers/model';
import { asking, endpointOf, errorOf, failureWith, handClock } from './asking';

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => {
  server.requests.length = 0;
});
afterEach(() => vi.unstubAllGlobals());
afterAll(() => server.close());

const MINUTE = 60_000;
const WORDS = 'data: {"choices":[{"message":{"content":"Yes."},"finish_reason":"stop"}]}\n\n';
const CLOUD = 'https://models.example/v1';
const arrived = () => vi.waitFor(() => expect(server.requests).toHaveLength(1), { timeout: 20_000 });
const left = () => vi.waitFor(() => expect(server.requests[0]?.gone).toBe(true), { timeout: 20_000 });

describe('an answer that breaks off is never taken for a whole one', () => {
  it.each(['cut', 'aborted', 'broken-event'])('%s: what had come is handed over', async (quirk) => {
    const whole = await chat(asking(), endpointOf(server));
    const { failure, begun } = await errorOf(chat(asking(), endpointOf(server, { model: `quirk-${quirk}` })));
    expect(failure).toEqual({ kind: 'cut-off' });
    expect(begun?.text.length).toBeGreaterThan(20);
    expect(whole.text.startsWith(begun?.text ?? '-')).toBe(true);
    expect(begun?.usage).toMatchObject({ counted: false });
  });

  it('nor one in one piece that does not say why it ended', async () => {
    expect(await failureWith(server, { model: 'quirk-unfinished-plain' })).toEqual({ kind: 'cut-off' });
  });

  it('an error in the middle of it is that error', async () => {
    const { failure, begun } = await errorOf(
      chat(asking(), endpointOf(server, { model: 'quirk-error-in-stream' })),
    );
    expect(failure).toEqual({ kind: 'server', status: 502 });
    expect(begun?.text).toMatch(/^\{/);
    // It had begun: it is not asked again.
    expect(server.requests).toHaveLength(1);
  });

  it('one without end is not read to the end', async () => {
    expect(await failureWith(server, { model: 'quirk-huge' })).toEqual({ kind: 'too-long' });
  });

  it('without a network it is that, before and while it comes', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await failureWith(server, { model: 'quirk-drop' })).toEqual({ kind: 'offline' });
    expect(await failureWith(server, { model: 'quirk-aborted' })).toEqual({ kind: 'offline' });
    expect(await failureWith(server, { model: 'quirk-unauthorized' })).toMatchObject({ kind: 'key-refused' });
  });

  it('it is whole once it has said why it ended, whatever becomes of the rest', async () => {
    const whole = await chat(asking(), endpointOf(server));
    const cut = await chat(asking(), endpointOf(server, { model: 'quirk-late-cut' }));
    const counted = { input: expect.any(Number), output: expect.any(Number), counted: false };
    expect(cut).toMatchObject({ text: whole.text, finish: 'stop', usage: counted });
    const clock = handClock();
    let heard = '';
    const endpoint = endpointOf(server, { model: 'quirk-late-stall', timer: clock.timer });
    const stalled = chat(asking({ onText: (soFar) => (heard = soFar) }), endpoint);
    await vi.waitFor(() => expect(heard).toBe(whole.text), { timeout: 20_000 });
    await new Promise(setImmediate);
    clock.advance(3 * MINUTE);
    expect(await stalled).toMatchObject({ text: whole.text, finish: 'stop', usage: counted });
  });

  it('an end for an error is no end', async () => {
    server.next({ text: '{"tldr":', finish: 'error' });
    expect(await failureWith(server, {})).toMatchObject({ kind: 'server' });
  });

  it('an endless page of an error is an error all the same', async () => {
    server.next({ quirk: 'status', status: 404, body: 'a'.repeat(3_000_000) });
    expect(await failureWith(server, {})).toEqual({ kind: 'rejected', status: 404, words: '' });
  });

  it('a connection without an answer, and a port where nobody listens', async () => {
    expect(await failureWith(server, { model: 'quirk-drop' })).toEqual({ kind: 'unreachable' });
    const nobody = { baseUrl: 'http://127.0.0.1:1/v1' };
    expect(await failureWith(nobody, {})).toEqual({ kind: 'unreachable' });
  });
});

describe('silence', () => {
  /** Asks a server that says nothing, and lets time pass. */
  async function silent(model: string, baseUrl: string, minutes: number): Promise<unknown> {
    const clock = handClock();
    const { timer, now } = clock;
    let heard = false;
    const onText = () => {
      heard = true;
    };
    const asked = errorOf(chat(asking({ onText }), endpointOf(server, { model, baseUrl, timer, now })));
    await arrived();
    if (model === 'quirk-stall') await vi.waitFor(() => expect(heard).toBe(true), { timeout: 20_000 });
    clock.advance(minutes * MINUTE);
    // The limit of silence and that of the whole.
    const waits = clock.waiting() === 2;
    if (waits) clock.advance(10 * MINUTE);
    const { failure } = await asked;
    expect(clock.waiting()).toBe(0);
    await left();
    return waits ? 'waited' : failure;
  }

  it.each(['quirk-slow-600000', 'quirk-stall'])('%s: a minute elsewhere, three at home', async (model) => {
    expect(await silent(model, CLOUD, 1)).toEqual({ kind: 'silent' });
    server.requests.length = 0;
    expect(await silent(model, server.baseUrl, 2.9)).toBe('waited');
    server.requests.length = 0;
    expect(await silent(model, server.baseUrl, 3)).toEqual({ kind: 'silent' });
  });

  it('ends with the headers as well', async () => {
    const clock = handClock();
    const { timer, now } = clock;
    // Forty seconds until the headers, forty more until the words.
    const slow: typeof fetch = async () => {
      clock.advance(40_000);
      const body = new ReadableStream(
        {
          pull(out) {
            clock.advance(40_000);
            out.enqueue(new TextEncoder().encode(WORDS));
            out.close();
          },
        },
        { highWaterMark: 0 },
      );
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    };
    const endpoint = endpointOf(server, { baseUrl: CLOUD, timer, now, fetch: slow });
    expect((await chat(asking(), endpoint)).text).toBe('Yes.');
  });

  it('ends with each piece, but not after five minutes', async () => {
    const clock = handClock();
    const { timer, now } = clock;
    let pieces = 0;
    // Forty seconds between two pieces: no silence, and yet too long.
    const onText = () => {
      pieces++;
      clock.advance(40_000);
    };
    const endpoint = endpointOf(server, { model: 'quirk-drip-3', baseUrl: CLOUD, timer, now });
    const { failure, begun } = await errorOf(chat(asking({ onText }), endpoint));
    expect(failure).toEqual({ kind: 'too-long' });
    expect(pieces).toBe(8);
    expect(begun?.text.length).toBeGreaterThan(100);
  });
});

describe('stopped by the reader', () => {
  const stopped = { kind: 'stopped' };

  it('before, while it waits, and while it comes', async () => {
    expect(
      (await errorOf(chat(asking({ signal: AbortSignal.abort() }), endpointOf(server)))).failure,
    ).toEqual(stopped);
    for (const model of ['quirk-slow-600000', 'quirk-stall']) {
      server.requests.length = 0;
      const controller = new AbortController();
      const asked = errorOf(chat(asking({ signal: controller.signal }), endpointOf(server, { model })));
      await arrived();
      controller.abort();
      expect((await asked).failure).toEqual(stopped);
      await left();
    }
  });

  it('is heard no longer than a request lasts', async () => {
    const { signal } = new AbortController();
    await chat(asking({ signal }), endpointOf(server));
    await errorOf(chat(asking({ signal }), endpointOf(server, { model: 'quirk-aborted' })));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('what had come is handed over', async () => {
    const controller = new AbortController();
    const onText = (soFar: string) => {
      if (soFar.length > 60) controller.abort();
    };
    const { failure, begun } = await errorOf(
      chat(asking({ signal: controller.signal, onText }), endpointOf(server, { model: 'quirk-drip-3' })),
    );
    expect(failure).toEqual(stopped);
    expect(begun?.text.length).toBeGreaterThan(60);
  });
});

it('a redirect is not followed, and nobody else gets the key', async () => {
  const other = await startModelServer();
  server.next({ quirk: 'redirect', to: `${other.baseUrl}/chat/completions` });
  expect(await failureWith(server, {})).toEqual({ kind: 'redirected' });
  expect(other.requests).toEqual([]);
  await other.close();
});
