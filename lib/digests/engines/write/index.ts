import type { Digest, TranslatedTitle } from '../../../records/digest';
import type { EngineFailure } from '../../../records/engine';
import type { AnswerRow, Job, Answer as KeptAnswer } from '../../../records/job';
import { SECTIONS } from '../../../records/sections';
import {
  answerSchema,
  DIGEST_WIRE_SCHEMA,
  type DigestAnswer,
  fieldOfSection,
  mergeRepair,
  type Answer as Read,
  readAnswer,
  TITLE_WIRE_SCHEMA,
  titleSchema,
} from '../answer';
import type { Chat, ChatRequest } from '../chat';
import { EngineError } from '../engine-error';
import { type Glossary, protect, writtenIn } from '../language';
import {
  buildDigestPrompt,
  buildLanguagePrompt,
  buildRepairPrompt,
  buildTitlePrompt,
  type Prompt,
} from '../prompt';
import { toldOf } from './source-of';
import { betterTitle, checkTitle, isSound, needsTranslation, restored } from './title';
import { toDigest } from './to-digest';

/** Tokens of an answer; the second figure is tried where the first did not hold it. */
const ROOM = [3000, 6000] as const;
/** A digest that is there does not wait longer for its title, in milliseconds. */
const LONGEST_FOR_TITLE = 60_000;

export interface WriteTools {
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
  /** What sets the paper's text apart from what is said of it: letters and digits no paper can guess. */
  nonce: string;
  /** How the job's language says the terms of the fields. */
  glossary: Glossary;
  now(): number;
}

export type Result = { kind: 'written'; digest: Digest } | { kind: 'failed'; failure: EngineFailure };

/**
 * Has a model write a digest: one request, one more for what could not be read of it, one for the language, and one for
 * the title alone where its translation is none. What came is never thrown away: where only a part can be read, the digest
 * is partial and says so.
 */
export async function writeDigest(job: Job, tools: WriteTools): Promise<Result> {
  const { text, language } = job;
  const { glossary, nonce } = tools;
  const { sentences, sections } = toldOf(job);
  const { system, user } = buildDigestPrompt(text, sentences, language, nonce, { glossary, sections });
  const messages: ChatRequest['messages'] = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  const { ask, again, title } = createAsker(messages, tools);

  /** Where the second request fails, what the first one brought is still there. */
  async function repaired(first: Answer): Promise<Answer> {
    try {
      return better(first, await again(repairOf(first), ROOM[1]));
    } catch (error) {
      if (first.kind === 'part' && error instanceof EngineError && !tools.signal.aborted) return first;
      throw error;
    }
  }

  /** The title as the digest brought it, or as it comes asked for alone: to show the original is better than to fail. */
  async function translated(said: string | null | undefined): Promise<TranslatedTitle | undefined> {
    if (!needsTranslation(text, language)) return undefined;
    const first = checkTitle(text, said, language, glossary);
    if (isSound(first)) return first;
    const { text: held, atoms } = protect(text.title);
    try {
      const alone = await title(buildTitlePrompt(held, text.primary, language, nonce, glossary));
      return betterTitle(first, alone ? restored(text, alone, atoms, { language, glossary }) : first);
    } catch (error) {
      if (error instanceof EngineError && !tools.signal.aborted) return first;
      throw error;
    }
  }
  try {
    let before: string | null | undefined;
    let read = await ask(messages, ROOM[0]);
    if (read.kind !== 'whole' && isWorthAnother(read)) read = await repaired(read);
    if (read.kind !== 'failed' && isForeign(read.value, language)) {
      const other = await again(buildLanguagePrompt(language), ROOM[1]);
      if (other.kind === 'failed' || isForeign(other.value, language))
        return { kind: 'failed', failure: { kind: 'wrong-language', language } };
      before = read.value.translatedTitle;
      read = other;
    }
    if (read.kind === 'failed') return read;
    const failure = read.kind === 'part' ? read.failure : undefined;
    if (failure && isEmpty(read.value)) return { kind: 'failed', failure };
    const shown = await translated(read.value.translatedTitle ?? before);
    return { kind: 'written', digest: toDigest(job, read.value, failure, shown, tools.now()) };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { kind: 'failed', failure: error.failure };
  }
}

type Answer = Read<DigestAnswer>;

/** Tags are the embedded engine's: a model is not asked for any. */
const SCHEMA = answerSchema(() => false);

function createAsker(
  first: ChatRequest['messages'],
  { chat, inTurn, kept, keep, signal, onText }: WriteTools,
) {
  const before = [...kept];
  let last = '';

  /** What was answered to this already, or the answer to it now. */
  async function ask(messages: ChatRequest['messages'], maxTokens: number): Promise<Answer> {
    const answer = await request(messages, maxTokens, DIGEST_WIRE_SCHEMA);
    last = answer.text;
    return readAnswer(answer, SCHEMA);
  }

  async function request(
    messages: ChatRequest['messages'],
    maxTokens: number,
    schema: NonNullable<ChatRequest['schema']>,
    told = onText,
    until = signal,
  ): Promise<KeptAnswer> {
    const there = before.shift();
    if (there) return there;
    const asked = { messages, schema, maxTokens, signal: until, ...(told && { onText: told }) };
    return inTurn(() => askAndKeep(asked));
  }

  async function askAndKeep(asked: ChatRequest): Promise<KeptAnswer> {
    try {
      const answer = await chat(asked);
      await keep(answer);
      return answer;
    } catch (error) {
      const begun = error instanceof EngineError ? error.begun : undefined;
      if (!begun) throw error;
      const answer = { text: begun.text, finish: '', usage: begun.usage };
      await keep(answer);
      // The reader stopped it, or somebody else has it: nobody wants its beginning.
      if (signal.aborted) throw error;
      return answer;
    }
  }

  return {
    ask,
    /** Once more, after what it said. */
    again: (wish: string, maxTokens: number) =>
      ask([...first, { role: 'assistant', content: last }, { role: 'user', content: wish }], maxTokens),
    /** A title, by itself. */
    async title({ system, user }: Prompt): Promise<string | null | undefined> {
      const messages: ChatRequest['messages'] = [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ];
      // Nobody waits for its words: what is told so far is the digest.
      const within = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_FOR_TITLE)]);
      const answer = await request(messages, ROOM[0], TITLE_WIRE_SCHEMA, () => undefined, within);
      const read = readAnswer(answer, titleSchema);
      return read.kind === 'failed' ? undefined : read.value.translatedTitle;
    },
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

/** Whether nothing of it says anything of the paper. */
const isEmpty = (answer: Partial<DigestAnswer>): boolean =>
  SECTIONS.every((name) => [answer[fieldOfSection(name)] ?? []].flat().length === 0);

/** Whether what it wrote is clearly in another language than was asked for. */
function isForeign(answer: Partial<DigestAnswer>, language: string): boolean {
  const { tldr, summary = [], results = [] } = answer;
  const words = [tldr, ...summary, ...results].map((each) => each?.text ?? '').join(' ');
  return writtenIn(words, language) === 'no';
}
