import { splitSentences } from '../../../papers/sentences';
import type { Usage } from '../../../records/engine';
import type { TextGiven } from '../../../records/full-text';
import type { Job, Reads } from '../../../records/job';
import type { Glossary } from '../language/glossary';
import { isForeignTo } from '../language/is-foreign-to';
import { needsTranslation } from '../write/title';
import { buildAbstractPrompt } from './abstract-prompt';
import { buildDigestPrompt, type Prompt, type Promptable } from './digest-prompt';
import { lengthsIn } from './lengths';
import { buildRereadPrompt } from './reread-prompt';
import { buildTitlePrompt } from './title-prompt';

/**
 * Characters to a token. OpenAI gives 4 for English (help.openai.com, “What are tokens and how to count them?”); DeepSeek
 * 0.6 tokens to a Chinese character (api-docs.deepseek.com, quick_start/token_usage). Other scripts lie between; signs and
 * digits, of which TeX is made, seldom share a token. All seen 2026-11-26; none is exact for any one model.
 */
const PER_TOKEN = { latin: 4, cjk: 1.5, other: 2.5, sign: 2 };

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uffef]/gu;
const LATIN = /[\p{sc=Latin}\s]/gu;
const LETTER = /\p{L}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many tokens a text is, about: a whole number, 0 for nothing. */
export function estimateTokens(text: string): number {
  const cjk = count(text, CJK);
  const latin = count(text, LATIN);
  const rest = text.replace(CJK, '').replace(LATIN, '');
  const other = count(rest, LETTER);
  const signs = rest.length - other;
  return Math.ceil(
    cjk / PER_TOKEN.cjk +
      latin / PER_TOKEN.latin +
      other / PER_TOKEN.other +
      Math.max(0, signs) / PER_TOKEN.sign,
  );
}

/** Roles and separators of a request of two messages. */
const FRAME = 12;
/** Names of fields, braces and sources around some 20 statements. */
const SHAPE = 260;
/** The same around a title alone. */
const TITLE_SHAPE = 10;
/** Tokens to a word: English is 100 to 75 words (OpenAI, as above), others are cut finer. */
const PER_WORD = { en: 1.35, other: 1.9, ru: 2.6 };
/** Key points, and what limitations take in units of a row. */
const KEY_POINTS = 4;
/** A translated title; arXiv's have ten words in the mean. */
const TITLE = { words: 15, characters: 30 };

/** Tokens of a paper's sections: a third of a paper of the usual length; summaries from such parts are as good (SciTLDR, arXiv 2004.15011). */
export const MOST_OF_SECTIONS = 6000;
/** The number of a sentence, and the heading of its section shared out: tokens for each of a text that is read. */
const NUMBERED = 1.15;

/** Braces and a number around each translated sentence. */
const PIECE = 12;
/** A word of English in characters, where they are counted (`lengths.ts`). */
const CHARACTERS = 1.7;
/** What is answered to some 20 statements that are read once more, one of them wrong; their numbers, and those of two more. */
const READINGS = { output: 620, input: 160 };
/** Tokens of what is shown of sections beside them: three sentences to a statement. */
const MOST_SHOWN = 1800;

/**
 * What a digest will use, about, to be set aside before it is asked for: its request, that of its title alone, which is made where
 * the translation is none, that of the abstract and that of a second reading. Abstracts that hold little are written shorter.
 * @param glossary how the language says the terms of the fields; those of the paper are sent along
 * @param wants with the abstract's translation, and with a second reading, where they are wanted
 * @param sections tokens of the sections that are to be read, where they are not known yet
 * @throws RangeError where the language is no BCP 47 tag
 */
export function estimateUsage(
  paper: Promptable & { html?: TextGiven },
  language: string,
  glossary: Glossary = {},
  { translate, reread }: Wants = {},
  sections = tokensRead(paper.html),
): Usage {
  const sentences = splitSentences(paper.abstract).map(({ start, end }) => ({
    text: paper.abstract.slice(start, end),
  }));
  const nonce = 'x'.repeat(16);
  const prompt = buildDigestPrompt(paper, sentences, language, nonce, { glossary });
  const digest = {
    input: promptTokens(prompt) + Math.ceil(sections * NUMBERED),
    output: SHAPE + outputTokens(language),
  };
  const title = needsTranslation(paper, language) && {
    input: promptTokens(buildTitlePrompt(paper.title, paper.primary, language, nonce, glossary)),
    output: TITLE_SHAPE + titleTokens(language),
  };
  const isForeign = translate && isForeignTo(paper.abstract, language);
  const abstract = isForeign && estimateAbstract(paper, language, translate);
  const reading = reread && estimateReread(paper, language, sections);
  const all = [digest, title, abstract, reading].filter((each) => each !== false && each !== undefined);
  const sum = (side: 'input' | 'output') => all.reduce((tokens, each) => tokens + each[side], 0);
  return { input: sum('input'), output: sum('output'), counted: false };
}

/** What is wanted beside a digest. */
type Wants = Pick<Job, 'translate' | 'reread'>;

const promptTokens = ({ system, user }: Prompt): number =>
  FRAME + estimateTokens(system) + estimateTokens(user);

function tokensRead(html: TextGiven | undefined): number {
  if (html?.kind !== 'sections') return 0;
  return html.sections.reduce((sum, { text }) => sum + estimateTokens(text), 0);
}

/** What the translation of an abstract and of its authors' institutions adds to that. */
export function estimateAbstract(
  { abstract, primary }: Promptable,
  language: string,
  { affiliations }: NonNullable<Wants['translate']>,
): Usage {
  const numbered = (all: string[]) => all.map((text, i) => ({ id: i + 1, text }));
  const pieces = {
    sentences: numbered(splitSentences(abstract).map(({ start, end }) => abstract.slice(start, end))),
    affiliations: numbered(affiliations),
  };
  const { system, user } = buildAbstractPrompt(pieces, primary, language, 'x'.repeat(16), {});
  const count = pieces.sentences.length + affiliations.length;
  const words = [abstract, ...affiliations].join(' ').split(/\s+/).length;
  return {
    input: FRAME + estimateTokens(system) + estimateTokens(user),
    output: PIECE * count + tokensOf(words, language),
    counted: false,
  };
}

/** What a second reading of its statements adds to that. */
export function estimateReread({ title, abstract }: Promptable, language: string, sections = 0): Usage {
  const given = { title, sentences: [{ id: 1, text: abstract }], statements: [] };
  const prompt = buildRereadPrompt(given, language, 'x'.repeat(16));
  const shown = Math.min(sections, MOST_SHOWN);
  return {
    input: promptTokens(prompt) + outputTokens(language) + READINGS.input + Math.ceil(shown * NUMBERED),
    output: READINGS.output,
    counted: false,
  };
}

/** Of words of English, in a language. */
function tokensOf(words: number, language: string): number {
  return lengthsIn(language).unit === 'characters'
    ? Math.ceil((words * CHARACTERS) / PER_TOKEN.cjk)
    : Math.ceil(words * perWordOf(language));
}

/** An abstract of 220 words in ten sentences. */
const USUAL: Promptable = {
  title: '',
  abstract: `W${' word'.repeat(21)}. `.repeat(10),
  primary: 'cs.LG',
  categories: ['cs.LG'],
};

/**
 * The same of a usual paper, and as much of its sections as is ever read.
 * @param wants with its abstract's translation, with a second reading
 */
export const usualUsage = (
  language: string,
  { translated = false, reread = false }: { translated?: boolean; reread?: boolean } = {},
  reads: Reads = 'abstract',
  glossary?: Glossary,
): Usage =>
  estimateUsage(
    USUAL,
    language,
    glossary,
    { ...(translated && { translate: { affiliations: [] } }), ...(reread && { reread }) },
    reads === 'full-text' ? MOST_OF_SECTIONS : 0,
  );

/** What a second reading of a usual paper's statements takes. */
export const usualReread = (language: string, reads: Reads): Usage =>
  estimateReread(USUAL, language, reads === 'full-text' ? MOST_OF_SECTIONS : 0);

/** What the translation of a usual abstract takes. */
export const usualAbstract = (language: string): Usage =>
  estimateAbstract(USUAL, language, { affiliations: [] });

/** The whole of the longest digest. */
function outputTokens(language: string): number {
  const { unit, tldr, keyPoint, summary, row } = lengthsIn(language);
  return tokensFor(tldr + KEY_POINTS * keyPoint + summary[1] + 4 * row[1] + TITLE[unit], language);
}

const titleTokens = (language: string): number => tokensFor(TITLE[lengthsIn(language).unit], language);

/** @param units words, or characters where a language is counted in them */
function tokensFor(units: number, language: string): number {
  const { unit } = lengthsIn(language);
  if (unit === 'characters') return Math.ceil(units / PER_TOKEN.cjk);
  return Math.ceil(units * perWordOf(language));
}

function perWordOf(language: string): number {
  const base = language.toLowerCase().split('-', 1)[0];
  return base === 'en' ? PER_WORD.en : base === 'ru' ? PER_WORD.ru : PER_WORD.other;
}
