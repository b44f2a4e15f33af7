/** What a second reading makes of what our rules have said of a statement. */
import { expect, it } from 'vitest';
import { withReading } from '../../../../../lib/digests/engines/write/readings';
import type { Evidence, EvidenceCheck, Finding } from '../../../../../lib/records/digest';

const evidence = (check: EvidenceCheck, ...findings: Finding[]): Evidence => ({
  source: 'abstract',
  start: 0,
  end: 9,
  quote: 'Dry years',
  check,
  ...(findings.length > 0 && { findings }),
});
const said = (kind: Finding['kind'], words: string): Finding => ({ kind, said: words });
const follows = { verdict: 'follows', why: '' } as const;
const checkAfter = (before: Evidence) => withReading(before, follows).check;

it('ends a doubt of words alone, and leaves it to be seen what that was', () => {
  const doubted = evidence('unsupported', said('entity', 'weather'), said('scope', 'all'));
  expect(withReading(doubted, follows)).toEqual({ ...doubted, check: 'supported' });
});

it.each<[what: string, before: Evidence]>([
  ['a figure', evidence('numbers-differ', said('number', '38%'))],
  ['a figure beside a word', evidence('unsupported', said('number', '38%'), said('scope', 'all'))],
  ['a unit', evidence('unsupported', said('unit', 'km'))],
  ['a quotation', evidence('unsupported', said('quote', '“so it is”'))],
  ['a relation in a formula', evidence('unsupported', said('comparison', 'ε > 0.1'))],
  ['a sentence that does not exist', evidence('unsupported', said('source', '9'))],
])('does not end one of %s', (_, before) => {
  expect(checkAfter(before)).toBe(before.check);
});

it('strikes what it calls wrong, whatever our rules said, as a sentence with an end', () => {
  const against = (why: string) => withReading(evidence('supported'), { verdict: 'differs', why });
  expect(against('rain, not the moon')).toMatchObject({ check: 'unsupported', doubt: 'rain, not the moon.' });
  expect(against('是雨，不是月亮')).toMatchObject({ doubt: '是雨，不是月亮。' });
  expect(against('Is it rain?')).toMatchObject({ doubt: 'Is it rain?' });
  expect(against('')).toMatchObject({ check: 'unsupported', doubt: '≠' });
});

it('changes nothing where it cannot tell', () => {
  for (const before of [evidence('supported'), evidence('unsupported', said('entity', 'weather'))])
    expect(withReading(before, { verdict: 'unclear', why: '' })).toEqual(before);
});
