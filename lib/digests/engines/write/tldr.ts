import type { Job } from '../../../records/job';
import type { EvidenceSource } from '../../evidence';
import { digestWithMath } from '../../with-math';
import { plainStatement } from '../answer';
import { EngineError } from '../engine-error';
import { translateAbstract } from './abstract';
import type { Aside } from './asker';
import type { Result, WriteTools } from './index';
import { sourceOf } from './source-of';
import { translateTitle } from './title';
import { toDigest } from './to-digest';
import { translateDirect } from './translated';

/** Of a line, in UTF-16 units. */
const LONGEST = 900;
/** Sentences that a line rests on, at most. */
const MOST_SOURCES = 3;

export interface TldrTools
  extends Pick<WriteTools, 'inTurn' | 'glossary' | 'nonce' | 'direct' | 'words' | 'now'> {
  /** Says a text in short, in English; throws EngineError. */
  summarize(text: string): Promise<string>;
}

const ONLY = { kind: 'tldr-only' } as const;
/** There is no language model to ask. */
const nobody: Aside = async () => ({ kind: 'failed', failure: ONLY });

/**
 * A digest of nothing but a TL;DR, where the browser has a summarizer and no language model. The line is checked against the
 * abstract in English; in another language it is what the browser's translator makes of that.
 */
export async function writeTldr(job: Job, tools: TldrTools): Promise<Result> {
  const { text, language } = job;
  const { direct, glossary, nonce } = tools;
  const measure = { language, glossary, primary: text.primary };
  try {
    const said = plainStatement(await tools.inTurn(() => tools.summarize(text.abstract)));
    if (!said) return { kind: 'failed', failure: { kind: 'blank' } };
    if (said.length > LONGEST) return { kind: 'failed', failure: { kind: 'too-long' } };
    const line = /^en\b/i.test(language) ? said : await inLanguage(said);
    if (!line) return { kind: 'failed', failure: { kind: 'wrong-language', language } };
    const beside = { aside: nobody, nonce, direct };
    const title = direct && (await translateTitle(text, null, measure, beside));
    const more = direct ? await translateAbstract(job, measure, beside) : {};
    const tldr = { text: said, sources: nearest(said, sourceOf(job)) };
    const english = toDigest({ ...job, language: 'en' }, { tldr }, ONLY, { title, ...more }, tools);
    const { evidence } = english.sections.tldr.statements[0] ?? {};
    if (line === said || !evidence) return { kind: 'written', digest: { ...english, language } };
    const section = { ...english.sections.tldr, statements: [{ text: line, evidence }] };
    const sections = { ...english.sections, tldr: section };
    return { kind: 'written', digest: digestWithMath({ ...english, language, sections }) };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { kind: 'failed', failure: error.failure };
  }

  async function inLanguage(said: string): Promise<string | undefined> {
    const translated = direct && (await translateDirect(said, direct, measure));
    return translated?.kind === 'translated' ? translated.text : undefined;
  }
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}|\d+/gu));

/** The numbers of the sentences that share most words with a line, from 1: a summarizer names none. */
function nearest(line: string, { sentences }: EvidenceSource): number[] {
  const words = wordsOf(line);
  return sentences
    .map(({ text }, i) => ({
      id: i + 1,
      shared: [...wordsOf(text)].filter((word) => words.has(word)).length,
    }))
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_SOURCES)
    .map(({ id }) => id);
}
