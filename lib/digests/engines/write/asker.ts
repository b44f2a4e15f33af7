import type * as z from 'zod/mini';
import type { EngineFailure } from '../../../records/engine';
import type { AnswerKind, AnswerRow, Answer as KeptAnswer } from '../../../records/job';
import { type Answer, answerSchema, DIGEST_WIRE_SCHEMA, type DigestAnswer, readAnswer } from '../answer';
import type { Chat, ChatRequest, JsonSchema } from '../chat';
import { EngineError } from '../engine-error';
import type { Prompt } from '../prompt';

export interface AskerTools {
  chat: Chat;
  /** Makes a request and keeps its answer when there is a place for it; throws where the job is given up before. */
  inTurn<T>(request: () => Promise<T>): Promise<T>;
  /** Answers to this very job that came before its runner died: they are read, and not paid again. */
  kept: readonly AnswerRow[];
  /** Keeps an answer before anything is read from it; also one that broke off, for it was paid. */
  keep(answer: KeptAnswer): Promise<void>;
  signal: AbortSignal;
  /** Told, now and then, of all the text so far. */
  onText?: (soFar: string) => void;
}

/** What is asked beside the digest. */
export interface AsideRequest<Schema extends z.ZodMiniObject> {
  kind: 'title' | 'abstract' | 'reread';
  prompt: Prompt;
  schema: Schema;
  wire: JsonSchema;
  /** Tokens of the answer. */
  room: number;
  /** Milliseconds that a digest that is there waits for it. */
  longest: number;
}

/** Asks beside the digest. What goes wrong is told, not thrown: a digest is there already; but for a job that is stopped. */
export type Aside = <Schema extends z.ZodMiniObject>(
  request: AsideRequest<Schema>,
) => Promise<Answer<z.output<Schema>>>;

/** Tags are the embedded engine's: a model is not asked for any. */
const SCHEMA = answerSchema(() => false);

/** Asks for one job, its requests in turn. Each throws EngineError where nothing came. */
export function createAsker(
  first: ChatRequest['messages'],
  { chat, inTurn, kept, keep, signal, onText }: AskerTools,
): {
  ask(kind: AnswerKind, messages: ChatRequest['messages'], maxTokens: number): Promise<Answer<DigestAnswer>>;
  /** Once more, after what it said. */
  again(kind: 'repair' | 'language', wish: string, maxTokens: number): Promise<Answer<DigestAnswer>>;
  aside: Aside;
} {
  const before = [...kept];
  let last = '';

  async function ask(
    kind: AnswerKind,
    messages: ChatRequest['messages'],
    maxTokens: number,
  ): Promise<Answer<DigestAnswer>> {
    const asked = { messages, schema: DIGEST_WIRE_SCHEMA, maxTokens, ...(onText && { onText }) };
    const answer = await request(kind, asked);
    last = answer.text;
    return readAnswer(answer, SCHEMA);
  }

  /**
   * What was answered to this already, or the answer to it now.
   * @param beside of what is asked beside the digest, a field of its answer, and for how long it is waited for
   */
  async function request(
    kind: AnswerKind,
    asked: Omit<ChatRequest, 'signal'>,
    beside?: { field: string; longest: number },
  ): Promise<KeptAnswer> {
    const there = takeKept(before, kind, beside?.field ?? '');
    if (there) return there;
    return inTurn(() => {
      const clock = beside && AbortSignal.timeout(beside.longest);
      return askAndKeep(kind, { ...asked, signal: clock ? AbortSignal.any([signal, clock]) : signal });
    });
  }

  async function askAndKeep(kind: AnswerKind, asked: ChatRequest): Promise<KeptAnswer> {
    try {
      const answer = await chat(asked);
      await keep({ ...answer, kind });
      return answer;
    } catch (error) {
      const begun = error instanceof EngineError ? error.begun : undefined;
      if (!begun) throw error;
      const answer = { text: begun.text, finish: '', usage: begun.usage, kind };
      await keep(answer);
      // The reader stopped it, or somebody else has it: nobody wants its beginning.
      if (signal.aborted) throw error;
      return answer;
    }
  }

  return {
    ask,
    again: (kind, wish, maxTokens) =>
      ask(kind, [...first, { role: 'assistant', content: last }, { role: 'user', content: wish }], maxTokens),
    async aside({ kind, prompt: { system, user }, schema, wire, room, longest }) {
      const messages: ChatRequest['messages'] = [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ];
      try {
        const [field] = Object.keys(schema.shape);
        // Nobody waits for its words: what is told so far is the digest.
        const asked = { messages, schema: wire, maxTokens: room };
        const answer = await request(kind, asked, { field: `"${field}"`, longest });
        return readAnswer(answer, schema);
      } catch (error) {
        if (!(error instanceof EngineError) || signal.aborted) throw error;
        return { kind: 'failed', failure: asSilence(error.failure) };
      }
    },
  };
}

/**
 * Takes what was answered to such a request out of what is there. A request between two may have left nothing: its place is not
 * the next one's.
 * @param field that its answer has: rows of an older Gloss do not tell their kind
 */
function takeKept(rows: AnswerRow[], kind: AnswerKind, field: string): AnswerRow | undefined {
  const [next] = rows;
  const isNext = next?.kind === undefined && next?.text.includes(field);
  const at = isNext ? 0 : rows.findIndex((row) => row.kind === kind);
  return at < 0 ? undefined : rows.splice(at, 1)[0];
}

/** What was stopped here was stopped by the clock. */
const asSilence = (failure: EngineFailure): EngineFailure =>
  failure.kind === 'stopped' ? { kind: 'silent' } : failure;
