import type { Digest } from '../../../records/digest';
import type { EngineFailure } from '../../../records/engine';
import type { Job } from '../../../records/job';
import { SECTIONS } from '../../../records/sections';
import type { EvidenceWords } from '../../evidence';
import { type DigestAnswer, fieldOfSection, mergeRepair, type Answer as Read } from '../answer';
import type { ChatRequest } from '../chat';
import { EngineError } from '../engine-error';
import { type Glossary, writtenIn } from '../language';
import { buildDigestPrompt, buildLanguagePrompt, buildRepairPrompt } from '../prompt';
import { translateAbstract } from './abstract';
import { type AskerTools, createAsker } from './asker';
import { readAgain } from './second-reading';
import { toldOf } from './source-of';
import { translateTitle } from './title';
import { toDigest } from './to-digest';
import type { TranslateText } from './translated';

/** Tokens of an answer; the second figure is tried where the first did not hold it. */
const ROOM = [3000, 6000] as const;

export interface WriteTools extends AskerTools {
  /** What sets the paper's text apart from what is said of it: letters and digits no paper can guess. */
  nonce: string;
  /** How the job's language says the terms of the fields. */
  glossary: Glossary;
  /** What the check of statements knows of words, where it could be read. */
  words?: EvidenceWords | undefined;
  /** A translator, asked before the model for what is only to be translated. */
  direct?: TranslateText | undefined;
  now(): number;
  /** Told when what was written is read once more. */
  onReread?: (() => void) | undefined;
  /** Has the model be held to a shape in another way from now on, where its server knows one; tells whether it does. */
  lower?: (() => Promise<boolean>) | undefined;
}

export type Result = { kind: 'written'; digest: Digest } | { kind: 'failed'; failure: EngineFailure };

/**
 * Has a model write a digest: one request, one more for what could not be read of it, one for the language, one for
 * the title alone where its translation is none, where the abstract is wanted one or two for that, and one for a second reading
 * where that is. What came is never thrown away: where only a part can be read, the digest is partial and says so.
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
  const { ask, again, aside } = createAsker(messages, tools);

  /** Where the second request fails, what the first one brought is still there. */
  async function repaired(first: Answer): Promise<Answer> {
    try {
      return better(first, await again('repair', repairOf(first), ROOM[1]));
    } catch (error) {
      if (first.kind === 'part' && error instanceof EngineError && !tools.signal.aborted) return first;
      throw error;
    }
  }

  try {
    let before: string | null | undefined;
    let read = await ask('digest', messages, ROOM[0]);
    if (read.kind !== 'whole' && isWorthAnother(read)) read = await repaired(read);
    if (isUnreadable(read) && (await tools.lower?.())) read = await ask('digest', messages, ROOM[1]);
    if (read.kind !== 'failed' && isForeign(read.value, language)) {
      const other = await again('language', buildLanguagePrompt(language), ROOM[1]);
      if (other.kind === 'failed' || isForeign(other.value, language))
        return { kind: 'failed', failure: { kind: 'wrong-language', language } };
      before = read.value.translatedTitle;
      read = other;
    }
    if (read.kind === 'failed') return read;
    const failure = read.kind === 'part' ? read.failure : undefined;
    if (failure && isEmpty(read.value)) return { kind: 'failed', failure };
    const measure = { language, glossary, primary: text.primary };
    const beside = { aside, nonce, direct: tools.direct };
    const title = await translateTitle(text, read.value.translatedTitle ?? before, measure, beside);
    const more = await translateAbstract(job, measure, beside);
    const digest = toDigest(job, read.value, failure, { title, ...more }, tools);
    if (!job.reread) return { kind: 'written', digest };
    const rereading = { ...beside, seed: `${job.id} ${job.createdAt}`, onReread: tools.onReread };
    return { kind: 'written', digest: await readAgain(digest, job, rereading) };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { kind: 'failed', failure: error.failure };
  }
}

type Answer = Read<DigestAnswer>;

/** A refusal stays one. */
const isWorthAnother = (read: Answer): boolean => read.kind !== 'failed' || read.failure.kind !== 'refused';

/** Whether the model was not held to the shape: some servers take a schema, and pay no heed to it. */
const isUnreadable = (read: Answer): boolean =>
  read.kind === 'failed' && ['blank', 'not-json', 'wrong-shape'].includes(read.failure.kind);

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
