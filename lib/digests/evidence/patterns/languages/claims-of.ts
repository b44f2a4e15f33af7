import type { Claim } from '../claim';
import { DENIED_ANYHOW } from '../denials';
import { DOWN_EN, LESS_THAN, MORE_THAN, UP_EN } from '../directions';
import type { LanguageWords } from './language';

/** What in English holds a sentence back. */
const HELD_BACK =
  /\b(?:may(?! (?:19|20)\d\d)|might|perhaps|possibly|probably|conjectur\w*|remains? (?:open|unclear|unknown)|(?:unknown|unclear|unsure) (?:whether|if)|appears? to|seems? to)\b/;
/** Every sentence that is cited holds back. */
const ALL_HELD_BACK = new RegExp(`^(?:[^\\n]*${HELD_BACK.source}[^\\n]*(?:\\n|$))+$`);
/** What makes more of it than a guess. */
const SETTLED =
  /\b(?:prov(?:e|es|ed|en|ing)|proofs?|theorem|guarante\w*|certain\w*|definit\w*|demonstrat\w*|show(?:s|n|ed)?|confirm\w*)\b/;
/** Allows “all” and “always”. */
const ALL =
  /\b(?:all|every\w*|any|each|arbitrar\w*|always|regardless|irrespective|whatever|universal\w*|entire\w*|no|none|both|throughout|per|whole|consistently|invariab\w*|systematic\w*|never|general\w*|across|without|full\w*|complete\w*|uniform\w*|given|whenever)\b|∀|100 ?%/;
const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`, 'iu');

/**
 * The claims of a language, against English sources: all for some, a fact for a guess, up for down, more than for less than, a
 * denial of what nobody denied.
 */
export const claimsOf = ({
  doubt,
  certain,
  all,
  up,
  down,
  denies,
  turns,
  more,
  less,
}: LanguageWords): Claim[] => [
  { kind: 'hedge', said: /^[\s\S]+$/, kept: doubt, where: ALL_HELD_BACK },
  { kind: 'hedge', said: certain, kept: doubt, where: HELD_BACK, allowed: SETTLED },
  { kind: 'scope', said: all, allowed: ALL },
  { kind: 'sign', said: up, kept: either(down, turns), where: DOWN_EN, allowed: UP_EN },
  { kind: 'sign', said: down, kept: either(up, turns), where: UP_EN, allowed: DOWN_EN },
  { kind: 'sign', said: denies, allowed: DENIED_ANYHOW },
  { kind: 'comparison', said: less, kept: more, where: MORE_THAN, allowed: LESS_THAN, compares: true },
  { kind: 'comparison', said: more, kept: less, where: LESS_THAN, allowed: MORE_THAN, compares: true },
];
