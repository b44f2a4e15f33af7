import type { Finding } from '../../records/digest';
import type { Text } from './read-text';

const FROM_TO =
  /\bfrom (?:about |around |roughly |approximately )?[$€]?(\d[\d.,]*\d|\d)\S*(?: \S+){0,4}? to (?:about |around |roughly |approximately |just |only )?[$€]?(\d[\d.,]*\d|\d)/g;

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
