import { describe, expect, it } from 'vitest';
import { chat } from '../../../../../lib/digests/engines/openai';
import { asking, endpointOf } from './asking';

describe('a stream', () => {
  /** A server that sends these bytes, some at a time. */
  const sending = (text: string, bytes: number) => {
    const all = new TextEncoder().encode(text);
    const body = new ReadableStream<Uint8Array>({
      start(out) {
        for (let at = 0; at < all.length; at += bytes) out.enqueue(all.slice(at, at + bytes));
        out.close();
      },
    });
    const headers = { 'content-type': 'text/event-stream' };
    return endpointOf(
      { baseUrl: 'https://models.example/v1' },
      { fetch: async () => new Response(body, { headers }) },
    );
  };
  const chunk = (content: string, finish: string | null = null) =>
    JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] });

  it.each([1, 2, 3, 7, 1000])('is read %i bytes at a time', async (bytes) => {
    const events = [
      [': hello'],
      [`data: ${chunk('夜空中')}`],
      ['event: message', `data:${chunk('🌟', 'stop')}`],
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      const text = events.map((lines) => [...lines, end].join(end)).join('');
      expect(await chat(asking(), sending(text, bytes))).toMatchObject({ text: '夜空中🌟', finish: 'stop' });
    }
  });

  it('needs no [DONE], and nothing after it counts', async () => {
    const whole = `data: ${chunk('Yes.', 'stop')}`;
    expect((await chat(asking(), sending(whole, 9))).text).toBe('Yes.');
    const after = `${whole}\n\ndata: [DONE]\n\ndata: ${chunk('No.')}\n\ndata: {oops\n\n`;
    expect((await chat(asking(), sending(after, 9))).text).toBe('Yes.');
  });

  it('of parts is read for its words: thoughts are none, whatever they hold', async () => {
    const content = [
      { type: 'reasoning', text: 'Hm.' },
      { type: 'text', text: 'Yes. ' },
      'More.',
      null,
      { text: ' All.' },
    ];
    const text = `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: 'stop' }] })}\n\n`;
    expect((await chat(asking(), sending(text, 50))).text).toBe('Yes. More. All.');
  });

  it('passes over what it does not know', async () => {
    const odd = [
      'null',
      '3',
      '[]',
      '{"type":"ping"}',
      '{"choices":[]}',
      '{"choices":[null]}',
      '{"choices":"none"}',
    ];
    const events = [...odd, chunk('Yes.', 'stop'), '{"choices":[{"delta":{"content":{"a":1}}}],"model":7}'];
    const text = events.map((event) => `data: ${event}\n\n`).join('');
    expect(await chat(asking(), sending(text, 50))).toMatchObject({ text: 'Yes.' });
  });
});
