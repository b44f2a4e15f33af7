import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countSentences } from '../../../lib/papers/count-sentences';
import { splitSentences } from '../../../lib/papers/sentences';
import { newPapers } from '../../fake-web/papers';

describe('how many sentences an abstract has', () => {
  it.each([
    ['One. Two? “Three!” Four.', 4],
    ['As in Fig. 3 and by J. Tervo et al. Ranks, i.e. Orders of keys.', 1],
    ['It is shown by Tervo et al. We go on. \n', 2],
    ['It gains 3.5 points. $n$ votes do.', 2],
    ['It is p53. k-means does (it was slow. And it fails) no more. So it ends.', 2],
    ['A bracket (never closed. It goes on. And on.', 3],
    ['One without a stop\n\nAnother', 2],
    ['我们对键排序。它需要更少的票！', 2],
    ['', 1],
  ])('%s', (text, count) => {
    expect(countSentences(text)).toBe(count);
  });
});

it('takes no longer for a text that is made to take long', () => {
  for (const sign of [' ', '\n', '.', '. ', '$', '.$', '(', ')', '. a ']) {
    // Where it grows with the square, this never ends.
    expect(countSentences(`a${sign.repeat(500_000)}b`)).toBeGreaterThan(0);
  }
});

/** Of how many texts it says otherwise than what splits sentences whether a note has rows. */
const otherwise = (texts: string[]) =>
  texts.filter((text) => countSentences(text) > 4 !== splitSentences(text).length > 4);

it('decides on rows as sentences that are split do', () => {
  const texts = newPapers({ seed: 1, papersPerDay: 300, curatedDay: '2026-06-18' }, '2026-06-18').map(
    ({ abstract }) => abstract,
  );
  expect(new Set(texts).size).toBeGreaterThan(100);
  expect(otherwise(texts)).toEqual([]);
});

const FEEDS = '../shared/fixtures/feeds';
const absent = !existsSync(FEEDS);

it.skipIf(absent)(`does so on real abstracts${absent ? ` (SKIPPED: no captures in ${FEEDS})` : ''}`, () => {
  const texts = readdirSync(FEEDS).flatMap((file) =>
    [...readFileSync(`${FEEDS}/${file}`, 'utf8').matchAll(/Abstract: ([^<]*)/g)].map(([, text = '']) => text),
  );
  expect(new Set(texts).size).toBeGreaterThan(80);
  expect(otherwise(texts)).toEqual([]);
});
