// Of the `openai` package only its reader of streams and its types are used. Its client is 391 kB that no bundler can
// shake, in a background that is read at every wake; its retries sleep in a worker that dies, ignore a wait of more than a
// minute and repeat what waiting cannot cure; its timeout ends with the headers, and an aborted stream ends as a whole one.
import { Stream } from 'openai/core/streaming';
import { APIError } from 'openai/error';
import type { ChatCompletionChunk } from 'openai/resources/chat/completions';
import { EngineError } from '../engine-error';
import { brokenOff, type Exchange, readAll } from './exchange';
import type { Gathered } from './gather';
import type { Watchdog } from './watchdog';
import { readPiece } from './wire';

/** An error that came with a good status: its body, and the status it names. */
export interface Told {
  body: string;
  status?: number;
}

/**
 * Reads an answer with a good status, streamed or, where the server does not heed `stream`, in one piece.
 * @returns what it says went wrong, where it does
 * @throws EngineError where it breaks off
 */
export async function receive(
  exchange: Exchange,
  gathered: Gathered,
  watchdog: Watchdog,
): Promise<Told | undefined> {
  const type = exchange.response.headers.get('content-type') ?? '';
  if (/event-stream/.test(type)) return streamed(exchange.body, gathered, watchdog);
  const text = await readAll(exchange, watchdog);
  // Some name no type, or a wrong one.
  if (/^\s*(?:data|event|id|:)/.test(text)) return streamed(new Blob([text]).stream(), gathered, watchdog);
  return whole(text, gathered);
}

async function streamed(
  body: ReadableStream<Uint8Array>,
  gathered: Gathered,
  watchdog: Watchdog,
): Promise<Told | undefined> {
  // What the reader logs of a broken event would stand among the extension's errors.
  const quiet = {} as Parameters<typeof Stream.fromSSEResponse>[2];
  // The reader aborts it at every error, and another try may follow.
  const own = new AbortController();
  const { signal } = watchdog.controller;
  const abort = (): void => own.abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    const events = Stream.fromSSEResponse<ChatCompletionChunk>(new Response(body), own, quiet);
    for await (const event of events) {
      const piece = readPiece(event);
      if (piece) gathered.add(piece);
    }
  } catch (error) {
    if (error instanceof APIError) return { body: JSON.stringify({ error: error.error }) };
    throw brokenOff(error, watchdog);
  } finally {
    signal.removeEventListener('abort', abort);
  }
  // An aborted stream ends without an error.
  const why = watchdog.reason();
  if (why) throw new EngineError(why);
  return undefined;
}

function whole(text: string, gathered: Gathered): Told | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { body: text, status: 200 };
  }
  const piece = readPiece(json);
  if (!piece || (json as { error?: unknown }).error) return { body: text };
  gathered.add(piece);
  return undefined;
}
