import type { Finding } from '../../records/digest';
import { axisOf } from './opposites';
import type { Text } from './read-text';

/** “rises from 6.8 to 4.1”: between the verb and “from” stand at most a few words. */
const TURNS =
  /\b(\p{L}+)(?: \p{L}+){0,3}? from (?:about |around |roughly |approximately |nearly )?[$€£]?(\d[\d.,]*\d|\d)\s?%?(?: [\p{L}%]+){0,2} to (?:about |around |roughly |approximately |just |only |nearly )?[$€£]?(\d[\d.,]*\d|\d)(?!\d)/gu;

const numberOf = (figure: string): number => Number(figure.replaceAll(',', ''));

/** A rise to a smaller number, a fall to a greater one: whatever the source says, one of the words is not its. */
export function checkNumberDirections({ lower }: Text): Finding[] {
  for (const [words, verb = '', from = '', to = ''] of lower.matchAll(TURNS)) {
    const [axis, way] = axisOf(verb) ?? [];
    if (axis !== 'amount' || way === undefined) continue;
    if ((numberOf(to) - numberOf(from)) * way < 0) return [{ kind: 'sign', said: words }];
  }
  return [];
}

const FROM_TO =
  /\bfrom (?:about |around |roughly |approximately )?[$€]?(\d[\d.,]*\d|\d)\S*(?: \S+)? to (?:about |around |roughly |approximately |just |only )?[$€]?(\d[\d.,]*\d|\d)/g;

/** “from 71 to 76” for “from 76 to 71”. */
export function checkFromTo(said: Text, named: readonly Text[]): Finding[] {
  const findings: Finding[] = [];
  const source = named.map(({ lower }) => lower).join(' ');
  for (const [words, from, to] of said.lower.matchAll(FROM_TO)) {
    const pairs = [...source.matchAll(FROM_TO)];
    const turned = pairs.find((pair) => pair[1] === to && pair[2] === from);
    if (from !== to && turned && !pairs.some((pair) => pair[1] === from && pair[2] === to))
      findings.push({ kind: 'comparison', said: words, source: turned[0] });
  }
  return findings;
}
