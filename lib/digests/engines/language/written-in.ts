import { chineseScripts } from './chinese-scripts';
import { languageOf } from './languages';
import { proseOf } from './prose';
import { countScripts, type Scripts } from './scripts';
import { type Latin, weighWords } from './stop-words';

export type Verdict = 'yes' | 'no' | 'unsure';

/** Fewer signs of Chinese, Japanese or Korean, and fewer words of others, say nothing. */
const LEAST_SIGNS = 6;
const LEAST_WORDS = 5;
/** Of what a text says, at least so much is in its language; names in Latin letters are the rest. */
const MOST_OF_IT = 0.6;
const LITTLE_OF_IT = 0.25;
/** A word of Latin letters says about as much as two signs. */
const SIGNS_A_WORD = 2;
/** Japanese has more kana than this among its signs, Chinese now and then one. */
const KANA = 0.12;
/** A title of Japanese can do without kana, a sentence cannot. */
const LEAST_WITHOUT_KANA = 10;

/**
 * Whether a text is written in a language (BCP 47). Formulas, code, addresses and names do not count. `unsure`: too short to
 * tell, mixed, or a language that is not in the list.
 */
export function writtenIn(text: string, language: string): Verdict {
  const tag = languageOf(language)?.tag;
  if (!tag) return 'unsure';
  const prose = proseOf(text);
  const scripts = countScripts(prose);
  const words = smallWords(prose);
  const asian = scripts.han + scripts.kana + scripts.hangul;
  const latin = words.length * SIGNS_A_WORD;
  const cyrillic = scripts.cyrillic / 3;
  const all = asian + latin + cyrillic + scripts.other;
  if (tag === 'zh-CN' || tag === 'zh-TW' || tag === 'ja' || tag === 'ko')
    return inAsian(tag, prose, scripts, asian / (all || 1));
  if (tag === 'ru') return inCyrillic(prose, scripts, cyrillic / (all || 1));
  return inLatin(tag as Latin, words, asian + cyrillic + scripts.other, all);
}

/** Words in small letters alone: names begin with a large one, and so does too much of German to be missed. */
const smallWords = (prose: string): string[] =>
  (prose.match(/(?<![\p{L}\p{N}])[\p{sc=Latin}][\p{sc=Latin}'’]*(?![\p{L}\p{N}])/gu) ?? [])
    .filter((word, i) => i === 0 || !/^\p{Lu}/u.test(word))
    .map((word) => word.toLowerCase());

const ofShare = (share: number): Verdict =>
  share >= MOST_OF_IT ? 'yes' : share < LITTLE_OF_IT ? 'no' : 'unsure';

function inAsian(
  tag: 'zh-CN' | 'zh-TW' | 'ja' | 'ko',
  prose: string,
  scripts: Scripts,
  share: number,
): Verdict {
  const { han, kana, hangul } = scripts;
  const signs = han + kana + hangul;
  const others = scripts.latin + scripts.cyrillic + scripts.other;
  if (signs < LEAST_SIGNS) return others >= LEAST_WORDS * 5 && share < LITTLE_OF_IT ? 'no' : 'unsure';
  if (tag === 'ko') return hangul < signs / 2 ? 'no' : ofShare(share);
  if (hangul > signs / 2) return 'no';
  const japanese = kana / signs >= KANA;
  if (tag === 'ja') return japanese ? ofShare(share) : signs < LEAST_WITHOUT_KANA ? 'unsure' : 'no';
  return japanese ? 'no' : inChinese(tag, prose, ofShare(share));
}

function inChinese(tag: 'zh-CN' | 'zh-TW', prose: string, verdict: Verdict): Verdict {
  const { simplified, traditional } = chineseScripts(prose);
  const [own, other] = tag === 'zh-CN' ? [simplified, traditional] : [traditional, simplified];
  if (own + other === 0) return verdict === 'no' ? 'no' : 'unsure';
  if (other > 4 * own) return 'no';
  return own > 4 * other ? verdict : 'unsure';
}

/** Letters that Ukrainian, Belarusian, Serbian and Macedonian have, and Russian has not. */
const NOT_RUSSIAN = /[іїєґўјљњћђџѓќѕ]/giu;

function inCyrillic(prose: string, { cyrillic, ...others }: Scripts, share: number): Verdict {
  if (cyrillic < LEAST_WORDS * 3) {
    const rest = others.latin / 4 + others.han + others.kana + others.hangul + others.other;
    return rest >= LEAST_WORDS && share < LITTLE_OF_IT ? 'no' : 'unsure';
  }
  return (prose.match(NOT_RUSSIAN)?.length ?? 0) > cyrillic / 60 ? 'no' : ofShare(share);
}

/** Small words are a third of most texts; half of that is enough. */
const LEAST_WEIGHT = 0.12;
/** One small word alone, an abbreviation perhaps, does not make another language. */
const LEAST_OTHER = 1.25;
/** The next language must be that much behind. */
const AHEAD = 1.3;

function inLatin(language: Latin, words: readonly string[], others: number, all: number): Verdict {
  if (others >= LEAST_SIGNS && others / all > 1 - LITTLE_OF_IT) return 'no';
  if (words.length < LEAST_WORDS) return 'unsure';
  const weights = weighWords(words);
  const own = weights.get(language) ?? 0;
  const next = Math.max(0, ...[...weights].flatMap(([other, weight]) => (other === language ? [] : weight)));
  const enough = LEAST_WEIGHT * words.length;
  if (own >= enough && own >= AHEAD * next) return others / all > 1 - MOST_OF_IT ? 'unsure' : 'yes';
  return next >= Math.max(enough, LEAST_OTHER) && next >= AHEAD * own ? 'no' : 'unsure';
}
