import type { Usage } from '../../../records/engine';
import type { Chat, ChatAnswer, ChatRequest } from '../chat';
import { EngineError } from '../engine-error';
import type { LanguageModelApi, Session } from './api';
import { within } from './within';

/** A session is made from a model that is here, or not at all. */
const CREATE = 30_000;
/** A small model on a small computer takes its time; longer than this it is stuck. */
const PROMPT = 5 * 60_000;
/** It counts without writing. */
const COUNT = 10_000;

/** Tells nothing of where it failed: those who ask it are told kinds alone. */
const silent = () => new EngineError({ kind: 'silent' });

/**
 * The browser's own model as one that can be asked. One request at a time is what it can do; whoever asks sees to that.
 * @throws (each request) EngineError
 */
export function builtInChat(api: LanguageModelApi): Chat {
  return async (request) => {
    const session = await open(api, request);
    try {
      const input = userText(request);
      await fits(session, input, request.signal);
      const text = await speak(session, input, request);
      return { text, finish: 'stop', usage: await used(session, input, text) } satisfies ChatAnswer;
    } catch (error) {
      throw asFailure(error, request.signal);
    } finally {
      session.destroy();
    }
  };
}

async function open(api: LanguageModelApi, { messages, signal }: ChatRequest): Promise<Session> {
  const initialPrompts = messages.filter(({ role }) => role === 'system');
  try {
    // Not passed on to a browser that would have to download it first: that wants a click.
    if ((await within(api.availability(), CREATE, silent, signal)) !== 'available') throw none();
    return await within(api.create({ initialPrompts, signal }), CREATE, silent, signal);
  } catch (error) {
    throw asFailure(error, signal);
  }
}

const none = () => new EngineError({ kind: 'no-built-in' });

const userText = ({ messages }: ChatRequest): string =>
  messages
    .filter(({ role }) => role !== 'system')
    .map(({ content }) => content)
    .join('\n\n');

/** What is too long would be cut without a word. */
async function fits(session: Session, input: string, signal: AbortSignal): Promise<void> {
  const room = session.contextWindow ?? session.inputQuota;
  const needed = await counted(session, input, signal);
  if (room !== undefined && needed !== undefined && needed > room) throw new EngineError({ kind: 'context' });
}

async function counted(session: Session, text: string, signal?: AbortSignal): Promise<number | undefined> {
  const count = session.measureContextUsage?.(text);
  return count && within(count, COUNT, silent, signal);
}

async function speak(session: Session, input: string, request: ChatRequest): Promise<string> {
  const { schema, signal, onText } = request;
  const options = { signal, ...(schema && { responseConstraint: schema }) };
  if (!session.promptStreaming) return within(session.prompt(input, options), PROMPT, silent, signal);
  const reader = session.promptStreaming(input, options).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await within(reader.read(), PROMPT, silent, signal);
    if (done) return text;
    text += value;
    onText?.(text);
  }
}

async function used(session: Session, input: string, text: string): Promise<Usage> {
  // The answer is there: what cannot be counted of it is no reason to lose it.
  const count = async (part: string) => (await counted(session, part).catch(() => undefined)) ?? 0;
  return { input: await count(input), output: await count(text), counted: false };
}

function asFailure(error: unknown, signal: AbortSignal): EngineError {
  if (error instanceof EngineError) return error;
  if (signal.aborted) return new EngineError({ kind: 'stopped' });
  switch ((error as { name?: string }).name) {
    case 'QuotaExceededError':
      return new EngineError({ kind: 'context' });
    case 'NotSupportedError':
    case 'InvalidStateError':
      return none();
    case 'NotAllowedError':
      return new EngineError({ kind: 'refused' });
    default:
      return new EngineError({ kind: 'server', status: 0 });
  }
}
