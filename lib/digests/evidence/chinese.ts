import type { Finding } from '../../records/digest';
import { claimsIn } from './claims-in';
import type { Patterns } from './patterns';
import type { Text } from './read-text';
import type { EvidenceWords } from './words';

const CHINESE = /[\u4e00-\u9fff]{2}/;
/** Japanese and Korean have letters of their own beside Chinese signs. */
const OTHER = /[\u3040-\u30ff\uac00-\ud7af]/;

/**
 * What a Chinese statement claims of an English source that it does not say: all for some, certainly for maybe, up for down,
 * more than for less than, words in quotation marks of nobody. Only words that leave little choice are looked at.
 */
export function checkChinese(said: Text, named: readonly Text[], { patterns }: EvidenceWords): Finding[] {
  if (!CHINESE.test(said.plain) || OTHER.test(said.plain)) return [];
  const source = named.map(({ lower }) => lower).join('\n');
  const own = patterns.chinese;
  return [
    ...claimsIn(said.plain, source, own.CLAIMS),
    ...predicates(said.plain, source, own),
    ...comparison(said.plain, source, patterns),
  ];
}

/** What a statement asserts and the source denies wherever it tells it, or the other way round. */
function predicates(
  said: string,
  source: string,
  { PREDICATES, DENIES_EN, DENIES_ZH }: Patterns['chinese'],
): Finding[] {
  for (const [chinese, english] of PREDICATES) {
    const word = new RegExp(`(?:${chinese})`).exec(said);
    const theirs = word ? [...source.matchAll(english)] : [];
    if (!word || theirs.length === 0) continue;
    const denied = theirs.filter(({ index }) => DENIES_EN.test(before(source, index)));
    const clause = said.split(/[，；。,;]/).find((each) => each.includes(word[0])) ?? said;
    if (denied.length === theirs.length && !DENIES_ZH.test(clause))
      return [{ kind: 'sign', said: word[0], source: `not ${theirs[0]?.[0]}` }];
    const own = new RegExp(
      `(?:并不|并非|不再|不|没有|未能?|无法)(?:是|能|会|太|够|显著|彼此|相互|完全|再|被){0,2}(?:${chinese})`,
    ).exec(said);
    if (own && theirs.every((each) => !isDeniedAround(each, source, DENIES_EN)))
      return [{ kind: 'sign', said: own[0], source: theirs[0]?.[0] ?? '' }];
  }
  return [];
}

/** What stands close before a place in its clause: “without retraining, it recovers” denies no recovery. */
const before = (source: string, at: number): string =>
  source
    .slice(Math.max(0, at - 40), at)
    .split(/[,;:.]|\band\b/)
    .at(-1) ?? '';

/** Whether a word is denied close before it, or in its clause behind it. */
const isDeniedAround = ({ 0: word, index }: RegExpExecArray, source: string, denies: RegExp): boolean =>
  denies.test(before(source, index) + (source.slice(index + word.length).split(/[,;:.]/)[0] ?? ''));

function comparison(
  said: string,
  source: string,
  { chinese: { THAN, SET_AGAINST }, directions: { MORE_THAN, LESS_THAN }, english: { COMPARES } }: Patterns,
): Finding[] {
  const against = SET_AGAINST.exec(said);
  // Two figures side by side do not say which is more.
  if (against && !COMPARES.test(source)) return [{ kind: 'comparison', said: against[0] }];
  const match = THAN.exec(said);
  if (!match) return [];
  const [more, less] = [MORE_THAN.test(source), LESS_THAN.test(source)];
  if (more === less || ((match[1] ?? match[3]) ? more : less)) return [];
  // What stands before 比 stands behind “than”: turned round, and right.
  const first = /[A-Za-z][\w-]+/.exec(said.slice(0, match.index))?.[0].toLowerCase();
  if (
    first &&
    source
      .split(/\bthan\b/)[1]
      ?.split(/[,;.]/)[0]
      ?.includes(` ${first}`)
  )
    return [];
  return [{ kind: 'comparison', said: match[0] }];
}
