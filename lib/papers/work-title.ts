import { cleanSource } from './clean-source';
import { fold } from './fold';
import { plainText } from './plain-text';

/** A title as works are told apart by. */
export interface WorkTitle {
  /** Letters and figures alone, folded and without gaps: `non-linear` and `nonlinear` are one word. */
  key: string;
  /** What is said of another paper, and how: such a paper is never the one it speaks of. */
  about: About | undefined;
  /** Too many papers are called so for the title to name one. */
  generic: boolean;
}

export type About = 'correction' | 'retraction' | 'concern' | 'comment' | 'reply' | 'review';

const ABOUT: readonly [About, RegExp][] = [
  [
    'correction',
    /^(?:(?:author|publisher|editorial)s? )?(?:correction|corrigend(?:um|a)|errat(?:um|a)|addend(?:um|a))\b|\b(?:correction|corrigendum|erratum)$|^更正|^勘误/,
  ],
  ['retraction', /^(?:partial )?(?:retraction|retracted|withdrawal|withdrawn|removal)\b|^撤稿/],
  ['concern', /^(?:editorial )?expression of concern\b/],
  [
    'comment',
    /^(?:a )?(?:comment(?:ary)?|remarks?|note)s? (?:on|to|about)\b|\ba (?:short )?comment(?:ary)? on\b/,
  ],
  ['reply', /^(?:authors? )?(?:reply|response|rejoinder|rebuttal)\b/],
  ['review', /^(?:book |peer )review (?:of|for)\b|^(?:decision letter|author response|elife assessment)\b/],
];

/** What whole series of papers are called. */
const GENERIC =
  /^(?:editorial|introduction|preface|foreword|obituary|in memoriam|news|research highlights?|highlights?|front ?matter|back ?matter|table of contents|issue information|cover|contents|masthead|announcements?|acknowledg\w*|list of reviewers|reviewers|conclusions?|discussion|abstracts?|proceedings|supplement\w*|letter|letters|in this issue|this week|from the editors?|the big picture|guest editorial|call for papers|report|annual report|lecture notes|special issue)\b/;
const GENERIC_WORDS = 8;

/** A title of fewer words or letters needs more than itself to name a paper. */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 16;
/** Chinese and Japanese say a word in one or two signs. */
const FEWEST_SIGNS = 8;

/** Longer than any title; what is longer is not read to its end. */
const LONGEST = 2000;

/** Reads a title as its source has it: TeX, markup, entities and all. Linear time. */
export function workTitle(title: string): WorkTitle {
  const plain = fold(plainText(cleanSource(title.slice(0, LONGEST))));
  const words = plain
    .replaceAll('+', ' plus ')
    .replaceAll('&', ' and ')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const about = ABOUT.find(([, form]) => form.test(words))?.[0];
  return { key: words.replaceAll(' ', ''), about, generic: isGeneric(words) };
}

function isGeneric(words: string): boolean {
  const signs = words.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  if (signs > words.length / 2) return signs < FEWEST_SIGNS;
  const count = words.split(' ').length;
  if (count < FEWEST_WORDS || words.length < FEWEST_LETTERS) return true;
  return count <= GENERIC_WORDS && GENERIC.test(words);
}
