import { mathSegments } from '../../../papers/inline-math';

/** Addresses are ASCII: what follows in another script is text, also without a space. */
const ADDRESS = /(?:https?:\/\/|www\.)[!#-;=?-~]+|\b[\w.+-]+@[\w.-]+\b|\b(?:doi:\s*)?10\.\d{4,9}\/[!-~]+/gi;
const CODE =
  /`[^`\n]{1,300}`|\\(?:texttt|verb|url|href|cite\w*|ref|label)\{[^{}]*\}|<\/?[a-z][^<>]{0,80}>|\bet al\b/giu;
const COMMAND = /\\[A-Za-z]+/g;
/** 135 um: units look like small words. */
const AMOUNT = /\d\s?\p{L}{1,3}(?!\p{L})/gu;
/** BLADE, GPT-4, ResNet, k-NN, x_1: no word of any language. */
const NAME =
  /(?<![\p{L}\p{N}])(?=[\p{sc=Latin}\p{N}._-]*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{N}|_))[\p{sc=Latin}\p{N}][\p{sc=Latin}\p{N}._-]*/gu;

/** What of a text is written in a language: without formulas, addresses, code, and names that are no words. */
export const proseOf = (text: string): string =>
  mathSegments(text)
    .map((each) => (each.kind === 'math' ? ' ' : each.source))
    .join('')
    .replace(ADDRESS, ' ')
    .replace(CODE, ' ')
    .replace(COMMAND, ' ')
    .replace(AMOUNT, ' ')
    .replace(NAME, ' ');
