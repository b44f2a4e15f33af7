import type { Digest } from '../../../records/digest';
import type { EngineFailure, Usage } from '../../../records/engine';
import type { AnswerRow, Job } from '../../../records/job';
import { mergeRepair, type Read, readAnswer } from '../answer';
import { type DigestAnswer, digestSchema, wireSchema } from '../answer/digest-schema';
import type { Chat, ChatAnswer, ChatRequest } from '../chat';
import { EngineError } from '../engine-error';
import { writtenIn } from '../language';
import { buildDigestPrompt, buildLanguagePrompt, buildRepairPrompt } from '../prompt';
import { sourceOf, toDigest } from './to-digest';

/** Tokens of an answer; the second figure is tried where the first did not hold it. */
const ROOM = [3000, 6000] as const;

export interface WriteTools {
  chat: Chat;
  /** Answers to this very job that came before its runner died: they are read, and not paid again. */
  kept: readonly AnswerRow[];
  /** Keeps an answer before anything is read from it. @param part which request of the job it answers, from 0 */
  keep(part: number, answer: ChatAnswer): Promise<void>;
  signal: AbortSignal;
  onText?(soFar: string): void;
  /** What sets the paper's text apart from what is said of it; not to be guessed by the paper. */
  nonce: string;
  now(): number;
}

export type WriteResult = { usage: Usage; requests: number } & (
  | { kind: 'written'; digest: Digest }
  | { kind: 'failed'; failure: EngineFailure }
);

/**
 * Has a model write a digest: one request, at most one more for what could not be read of it, one for the language. What came
 * is never thrown away: where only a part can be read, the digest is partial and says so.
 */
export async function writeDigest(job: Job, tools: WriteTools): Promise<WriteResult> {
  const { text, language } = job;
  const { sentences } = sourceOf(job);
  const prompt = buildDigestPrompt(text, sentences, language, tools.nonce);
  const first: ChatRequest['messages'] = [
    { role: 'system', content: prompt.system },
    { role: 'user', content: prompt.user },
  ];
  const asker = createAsker(tools);
  try {
    let read = await asker.ask(first, ROOM[0]);
    if (read.kind !== 'whole' && isWorthAnother(read))
      read = better(read, await asker.again(first, repairOf(read), ROOM[1]));
    if (read.kind !== 'failed' && isForeign(read.value, language)) {
      const other = await asker.again(first, buildLanguagePrompt(language), ROOM[1]);
      if (other.kind === 'failed' || isForeign(other.value, language))
        return asker.end({ kind: 'failed', failure: { kind: 'wrong-language', language } });
      read = other;
    }
    if (read.kind === 'failed') return asker.end(read);
    const failure = read.kind === 'part' ? read.failure : undefined;
    return asker.end({ kind: 'written', digest: toDigest(job, read.value, failure, tools.now()) });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return asker.end({ kind: 'failed', failure: error.failure });
  }
}

type Answer = Read<DigestAnswer>;

function createAsker({ chat, kept, keep, signal, onText }: WriteTools) {
  const usage: Usage = { input: 0, output: 0, counted: true };
  let part = 0;
  let last = '';

  async function ask(messages: ChatRequest['messages'], maxTokens: number): Promise<Answer> {
    const answer = await take(part++, messages, maxTokens);
    usage.input += answer.usage.input;
    usage.output += answer.usage.output;
    usage.counted &&= answer.usage.counted;
    last = answer.text;
    return readAnswer(answer, digestSchema);
  }

  async function take(
    which: number,
    messages: ChatRequest['messages'],
    maxTokens: number,
  ): Promise<ChatAnswer> {
    const before = kept.find((each) => each.part === which);
    if (before) return before;
    const answer = await chat({ messages, schema: wireSchema, maxTokens, signal, ...(onText && { onText }) });
    await keep(which, answer);
    return answer;
  }

  return {
    ask,
    /** Once more, after what it said. */
    again: (first: ChatRequest['messages'], wish: string, maxTokens: number) =>
      ask([...first, { role: 'assistant', content: last }, { role: 'user', content: wish }], maxTokens),
    end: <T extends object>(result: T) => ({ ...result, usage, requests: part }),
  };
}

/** A refusal stays one. */
const isWorthAnother = (read: Answer): boolean => read.kind !== 'failed' || read.failure.kind !== 'refused';

const repairOf = (read: Answer): string =>
  buildRepairPrompt(read.kind === 'part' ? read.issues : ['the whole answer']);

/** What two answers hold together; the first one's failure, where the second brought nothing. */
function better(first: Answer, second: Answer): Answer {
  if (first.kind === 'failed') return second;
  if (second.kind === 'failed') return first;
  return mergeRepair(first, second);
}

/** Whether what it wrote is clearly in another language than was asked for. */
function isForeign(answer: Partial<DigestAnswer>, language: string): boolean {
  const { tldr, summary = [], results = [] } = answer;
  const words = [tldr, ...summary, ...results].map((each) => each?.text ?? '').join(' ');
  return writtenIn(words, language) === 'no';
}
