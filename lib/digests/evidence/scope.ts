import type { Finding } from '../../records/digest';
import type { Patterns } from './patterns';
import type { Text } from './read-text';
import { shareIn } from './tokens';
import type { EvidenceWords } from './words';

type ScopePatterns = Patterns['scope'];

/** What a statement claims more widely than the sentences it names. @param others the rest of the source, title included */
export function checkScope(
  said: Text,
  named: readonly Text[],
  others: readonly Text[],
  { patterns }: EvidenceWords,
): Finding[] {
  const own = named.map(({ lower }) => lower).join(' ');
  const { scope } = patterns;
  return [
    ...claims(said, own, others, scope),
    ...people(said, named, others, scope),
    ...limits(said, named, scope),
  ];
}

function claims(said: Text, own: string, others: readonly Text[], { CLAIMS }: ScopePatterns): Finding[] {
  const findings: Finding[] = [];
  for (const { said: pattern, allowed } of CLAIMS) {
    const match = [...said.lower.matchAll(pattern)].find((each) => !isHarmless(said.lower, each));
    if (!match || allowed.test(own) || isOfSame(match[0], own)) continue;
    if (!others.some((text) => allowsIn(text, allowed, said)))
      findings.push({ kind: 'scope', said: match[0] });
  }
  return findings;
}

/** “In complex domains”, where the source speaks of the same things in the plural. */
const isOfSame = (words: string, own: string): boolean => {
  const noun = /\b\w{4,}s$/.exec(words)?.[0];
  return noun !== undefined && / /.test(words) && new RegExp(`\\b${noun}\\b`).test(own);
};

/** Whether a sentence that was not named claims as much of the same things. */
function allowsIn(text: Text, allowed: RegExp, said: Text): boolean {
  const match = allowed.exec(text.lower);
  if (!match || shareIn(said.content, text.content) < 0.35) return false;
  const [from, to] = [match.index, match.index + match[0].length + 30];
  return text.tokens.some(
    ({ start, content, stem }) => content && start >= from && start < to && said.content.has(stem),
  );
}

/** Several that are named. */
export const LISTED = /, (?:[^\s,;]+ ){0,2}[^\s,;]+,? and (?:[^\s,;]+ ){1,7}$/;

/** “all three”, “without any”, “all-optical”, “if any”, “at all”: these widen nothing. */
function isHarmless(lower: string, { 0: word, index }: RegExpExecArray): boolean {
  const before = lower.slice(Math.max(0, index - 14), index);
  const after = lower.slice(index + word.length, index + word.length + 16);
  if (/\b(?:not|never|no longer|hardly|scarcely|barely|cannot be|n't) $/.test(before)) return true;
  if (
    word === 'any' &&
    /^(?: \S+){1,3} (?:that |which )?(?:may|might|could)\b/.test(lower.slice(index + 3, index + 60))
  )
    return true;
  // “A, B and C all”
  if (word === 'all' && LISTED.test(lower.slice(Math.max(0, index - 140), index))) return true;
  // “All over the brain”, “all one has”.
  if (word === 'all' && /^ (?:over|around|one|that|they|we|it|you|there|but)\b/.test(after)) return true;
  if (/^[-/]/.test(after) || /[-/]$/.test(before)) return !/state|sota|first|best|record/.test(word);
  if (word === 'any' && /\b(?:if|without|no|nor|neither|not|avoids?) (?:\w+ )?$/.test(before)) return true;
  if (word === 'every' && /^ (?:\d|other )/.test(after)) return true;
  if (
    /^(?:all|every)$/.test(word) &&
    /\b(?:at|above|not|after|(?:first|most|best|worst|least) of|almost|nearly|virtually) $/.test(before)
  )
    return true;
  return (
    /^(?:all|entire)$/.test(word) &&
    /^ (?:of )?(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d|these|this|of these)/.test(
      after,
    )
  );
}

function people(
  said: Text,
  named: readonly Text[],
  others: readonly Text[],
  { ANIMALS, PEOPLE }: ScopePatterns,
): Finding[] {
  const word = /\b(?:humans?|people|patients?|clinical|populations?)\b/.exec(said.lower)?.[0];
  if (!word) return [];
  const all = [...named, ...others].map(({ lower }) => lower).join(' ');
  return ANIMALS.test(all) && !PEOPLE.test(all)
    ? [{ kind: 'scope', said: word, source: ANIMALS.exec(all)?.[0] ?? '' }]
    : [];
}

/** A finding, told without the setting it was found in. */
function limits(said: Text, named: readonly Text[], { LIMITS }: ScopePatterns): Finding[] {
  for (const { said: limit, allowed } of LIMITS) {
    if (allowed.test(said.lower)) continue;
    for (const { lower, content } of named) {
      const match = [...lower.matchAll(limit)][0];
      if (match && shareIn(said.content, content) >= 0.6 && isFinding(lower))
        return [{ kind: 'scope', said: said.plain.slice(0, 60), source: match[0] }];
    }
  }
  return [];
}

const isFinding = (lower: string): boolean =>
  /\d|\b(?:improv|reduc|increas|decreas|outperform|achiev|show|found|find|demonstrat|reveal|lower|higher|better|faster|prevent|restor|protect|inhibit|extend|suppress|enhanc|cut|lead|led|save|double|halv|reach|survive)/.test(
    lower,
  );
