import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { leanOpenai } from '../../../scripts/lib/lean-openai';
import { ROOT } from '../../../scripts/lib/paths';

const OPENAI = join(ROOT, 'node_modules/openai');
const LEAN = ['core/error', 'internal/decoders/line', 'core/streaming'];
const codeOf = (name: string) => readFileSync(join(OPENAI, `${name}.mjs`), 'utf8');

interface Reader {
  Stream: {
    fromSSEResponse(response: Response, controller: AbortController, client: object): AsyncIterable<unknown>;
  };
}

/** The reader of the package, or the one whose modules are lean, which import each other as texts. */
async function readerOf(isLean: boolean): Promise<Reader> {
  const urls = new Map<string, string>();
  for (const name of isLean ? LEAN : []) {
    const from = pathToFileURL(join(OPENAI, `${name}.mjs`));
    const code = leanOpenai(codeOf(name)).replace(/from "(\.[^"]+)"/g, (_, path: string) => {
      const { href } = new URL(path, from);
      return `from "${urls.get(href) ?? href}"`;
    });
    urls.set(from.href, `data:text/javascript,${encodeURIComponent(code)}`);
  }
  const whole = pathToFileURL(join(OPENAI, 'core/streaming.mjs')).href;
  return import(/* @vite-ignore */ urls.get(whole) ?? whole) as Promise<Reader>;
}

/** A stream of bytes in pieces of a size, or one that breaks after them. */
const inPieces = (text: string, size: number, breaks = false): ReadableStream<Uint8Array> => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const piece = bytes.slice(at, at + size);
      at += size;
      if (piece.length > 0) controller.enqueue(piece);
      else if (breaks) controller.error(new Error('cut'));
      else controller.close();
    },
  });
};

/** What a reader makes of a stream: its events, and what it fails with. */
async function read({ Stream }: Reader, body: ReadableStream<Uint8Array>, abortAfter?: number) {
  const controller = new AbortController();
  const events: unknown[] = [];
  let failure = '';
  try {
    for await (const event of Stream.fromSSEResponse(new Response(body), controller, {})) {
      events.push(event);
      if (events.length === abortAfter) controller.abort();
    }
  } catch (error) {
    failure = `${(error as Error).constructor.name}: ${(error as Error).message} ${JSON.stringify((error as { error?: unknown }).error)}`;
  }
  return { events, failure, aborted: controller.signal.aborted };
}

const STREAMS: Record<string, string> = {
  whole: 'data: {"a":"é"}\n\ndata: {"a":"论文"}\n\ndata: [DONE]\n\ndata: {"late":1}\n\n',
  'other line ends': 'event: x\r\ndata: {"a":1}\r\n\r\ndata: {"a":2}\r\rdata:{"a":3}\n\n',
  'comments and two lines': ': alive\n\ndata: {"a":\ndata: 4}\n\n: alive\n\nid: 7\ndata: {"a":5}',
  'an error': 'data: {"a":1}\n\ndata: {"error":{"message":"no credit","code":402}}\n\n',
  'an event of an error': 'event: error\ndata: {"message":"overloaded"}\n\n',
  'no JSON': 'data: {"a":1}\n\ndata: {"a"\n\n',
  nothing: '',
  long: `${'data: {"a":"0123456789"}\n\n'.repeat(9000)}data: [DONE]\n\n`,
};

test.each(Object.entries(STREAMS))('the lean reader reads as the whole one does: %s', async (name, text) => {
  for (const size of name === 'long' ? [70_000] : [1, 3, 1000]) {
    const own = await read(await readerOf(true), inPieces(text, size));
    expect(own).toEqual(await read(await readerOf(false), inPieces(text, size)));
    expect(own.events.length + own.failure.length > 0).toBe(name !== 'nothing');
  }
});

test('it breaks off, and is broken off, as the whole one does', async () => {
  const text = STREAMS.whole?.replace('data: [DONE]\n\n', '') ?? '';
  for (const body of [() => inPieces(text, 9, true), () => inPieces(text, 9)])
    expect(await read(await readerOf(true), body(), 2)).toEqual(await read(await readerOf(false), body(), 2));
  const cut = await read(await readerOf(true), inPieces(text, 9, true));
  expect(cut).toEqual(await read(await readerOf(false), inPieces(text, 9, true)));
  expect(cut.failure).toContain('cut');
});

test('other modules are refused', () => {
  expect(() => leanOpenai('export const a = 1;')).toThrow('looked at');
  expect(() => leanOpenai(codeOf('core/streaming').replace('const logger', 'let logger'))).toThrow(
    'looked at',
  );
  expect(() => leanOpenai(`${codeOf('internal/decoders/line')}\nnew WeakRef({});`)).toThrow('looked at');
});

test('a reader that takes a way that goes is refused', () => {
  const code = codeOf('core/streaming');
  const taking = code.replace(
    'static fromSSEResponse(',
    'both() { return this.tee(); }\n    static fromSSEResponse(',
  );
  expect(taking).not.toBe(code);
  expect(() => leanOpenai(taking)).toThrow('not the one that was looked at');
});
