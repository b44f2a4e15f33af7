import { splitSentences } from '../../../papers/sentences';
import type { Usage } from '../../../records/engine';
import type { Glossary } from '../language/glossary';
import { needsTranslation } from '../write/title';
import { buildDigestPrompt, type Prompt, type Promptable } from './digest-prompt';
import { lengthsIn } from './lengths';
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

/**
 * What a digest will use, about, to be set aside before it is asked for: its request, and that of its title alone, which is made
 * where the translation is none. Abstracts that hold little are written shorter.
 * @param glossary how the language says the terms of the fields; those of the paper are sent along
 * @throws RangeError where the language is no BCP 47 tag
 */
export function estimateUsage(paper: Promptable, language: string, glossary: Glossary = {}): Usage {
  const sentences = splitSentences(paper.abstract).map(({ start, end }) => ({
    text: paper.abstract.slice(start, end),
  }));
  const nonce = 'x'.repeat(16);
  const digest = tokensOf(buildDigestPrompt(paper, sentences, language, nonce, { glossary }));
  const output = SHAPE + outputTokens(language);
  if (!needsTranslation(paper, language)) return { input: digest, output, counted: false };
  const title = tokensOf(buildTitlePrompt(paper.title, paper.primary, language, nonce, glossary));
  return { input: digest + title, output: output + TITLE_SHAPE + titleTokens(language), counted: false };
}

const tokensOf = ({ system, user }: Prompt): number => FRAME + estimateTokens(system) + estimateTokens(user);

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
  const base = language.toLowerCase().split('-', 1)[0];
  const perWord = base === 'en' ? PER_WORD.en : base === 'ru' ? PER_WORD.ru : PER_WORD.other;
  return Math.ceil(units * perWord);
}
