import { splitSentences } from '../../../papers/sentences';
import type { Usage } from '../../../records/engine';
import type { TextGiven } from '../../../records/full-text';
import type { Reads } from '../../../records/job';
import { buildDigestPrompt, type Promptable } from './digest-prompt';
import { lengthsIn } from './lengths';

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

/**
 * What a digest will use, about, to be set aside before it is asked for. Abstracts that hold little are written shorter.
 * @param sections tokens of the sections that are to be read, where they are not known yet
 * @throws RangeError where the language is no BCP 47 tag
 */
export function estimateUsage(
  paper: Promptable & { html?: TextGiven },
  language: string,
  sections = tokensOf(paper.html),
): Usage {
  const sentences = splitSentences(paper.abstract).map(({ start, end }) => ({
    text: paper.abstract.slice(start, end),
  }));
  const { system, user } = buildDigestPrompt(paper, sentences, language, 'x'.repeat(16));
  const read = Math.ceil(sections * NUMBERED);
  const input = FRAME + estimateTokens(system) + estimateTokens(user) + read;
  return { input, output: SHAPE + outputTokens(language), counted: false };
}

function tokensOf(html: TextGiven | undefined): number {
  if (html?.kind !== 'sections') return 0;
  return html.sections.reduce((sum, { text }) => sum + estimateTokens(text), 0);
}

/** The same of a usual paper: an abstract of 220 words, and as much of its sections as is ever read. */
export const usualUsage = (language: string, reads: Reads = 'abstract'): Usage =>
  estimateUsage(
    { title: '', abstract: 'word '.repeat(220), primary: 'cs.LG', categories: ['cs.LG'] },
    language,
    reads === 'full-text' ? MOST_OF_SECTIONS : 0,
  );

/** The whole of the longest digest. */
function outputTokens(language: string): number {
  const { unit, tldr, keyPoint, summary, row } = lengthsIn(language);
  const units = tldr + KEY_POINTS * keyPoint + summary[1] + 4 * row[1] + TITLE[unit];
  if (unit === 'characters') return Math.ceil(units / PER_TOKEN.cjk);
  const base = language.toLowerCase().split('-', 1)[0];
  const perWord = base === 'en' ? PER_WORD.en : base === 'ru' ? PER_WORD.ru : PER_WORD.other;
  return Math.ceil(units * perWord);
}
