import type { Finding } from '../../records/digest';
import { checkBoundedUniversals } from './bounded-universals';
import type { Patterns } from './patterns';
import type { Text } from './read-text';
import type { EvidenceWords } from './words';

const CHINESE = /[\u4e00-\u9fff]{2}/;

const TURNS = /不(?!确定|等式|同|变量)|没|未|避免|防止|无/;

/**
 * What a Chinese statement claims of an English source that it does not say: all for some, certainly for maybe, up for down,
 * more than for less than, words in quotation marks of nobody. Only words that leave little choice are looked at.
 */
export function checkChinese(said: Text, named: readonly Text[], { patterns }: EvidenceWords): Finding[] {
  if (!CHINESE.test(said.plain)) return [];
  const source = named.map(({ lower }) => lower).join(' ');
  const own = patterns.chinese;
  const claims = own.CLAIMS.flatMap(({ kind, said: pattern, where, allowed, kept }): Finding[] => {
    const match = pattern.exec(said.plain);
    const isFree =
      !match || kept?.test(said.plain) || allowed?.test(source) || (where && !where.test(source));
    return isFree ? [] : [{ kind, said: match[0].slice(0, 40) }];
  });
  return [
    ...claims,
    ...checkBoundedUniversals(said, named),
    ...predicates(said.plain, source, own),
    ...direction(said.plain, source, own),
    ...comparison(said.plain, source, own),
    ...quotation(said.plain, source, own),
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
    const denied = theirs.filter(({ index }) => DENIES_EN.test(source.slice(Math.max(0, index - 40), index)));
    if (denied.length === theirs.length && !DENIES_ZH.test(said))
      return [{ kind: 'sign', said: word[0], source: `not ${theirs[0]?.[0]}` }];
    const own = new RegExp(
      `(?:并不|并非|不再|不|没有|未能?|无法)(?:是|能|会|太|够|显著)?(?:${chinese})`,
    ).exec(said);
    if (own && !DENIES_EN.test(source)) return [{ kind: 'sign', said: own[0], source: theirs[0]?.[0] ?? '' }];
  }
  return [];
}

function direction(
  said: string,
  source: string,
  { UP, DOWN, UP_EN, DOWN_EN }: Patterns['chinese'],
): Finding[] {
  if (TURNS.test(said)) return [];
  const [up, down] = [UP.exec(said), DOWN.exec(said)];
  const [upEn, downEn] = [UP_EN.test(source), DOWN_EN.test(source)];
  // “more than a factor of two” is no rise.
  const rises = upEn && UP_EN.test(source.replace(/\bmore than\b/g, ''));
  if (up && !down && downEn && !rises) return [{ kind: 'sign', said: up[0] }];
  if (down && !up && upEn && rises && !downEn) return [{ kind: 'sign', said: down[0] }];
  return [];
}

function comparison(
  said: string,
  source: string,
  { THAN, MORE_THAN, LESS_THAN }: Patterns['chinese'],
): Finding[] {
  const match = THAN.exec(said);
  if (!match) return [];
  const [more, less] = [MORE_THAN.test(source), LESS_THAN.test(source)];
  if (more === less || (match[1] ? more : less)) return [];
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

function quotation(said: string, source: string, { QUOTED }: Patterns['chinese']): Finding[] {
  const match = QUOTED.exec(said);
  const words = match?.[1] ?? match?.[2];
  // What the authors themselves set in quotation marks may be translated.
  return words && CHINESE.test(words) && !/["“”]/.test(source) ? [{ kind: 'quote', said: words }] : [];
}
