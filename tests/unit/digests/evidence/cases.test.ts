import { describe, expect, it } from 'vitest';
import { checkStatement, wordsOf } from '../../../../lib/digests/evidence';
import { evidenceFile } from '../../../../scripts/lib/evidence-file';
import type { Case } from './cases/case';
import { JUDGES, REPLAY } from './cases/learning';
import { CACHE, GRIPPER } from './cases/machines';
import { DWARF, MICE } from './cases/nature';
import { PRICES, WALKS } from './cases/proofs';
import { sourceOf } from './source-of';

const words = wordsOf(evidenceFile());
const CASES: Case[] = [REPLAY, JUDGES, MICE, DWARF, CACHE, GRIPPER, WALKS, PRICES];

describe.each(CASES)('$title', ({ title, sentences, sound, faults }) => {
  const source = sourceOf(title, sentences);

  it.each(sound)('holds: %s', (text, ...sources) => {
    const { evidence, nearest } = checkStatement({ text, sources }, source, 'en', words);
    expect(evidence.findings).toBeUndefined();
    expect(['supported', 'verbatim']).toContain(evidence.check);
    expect(nearest).toBeUndefined();
  });

  it.each(faults)('finds %s in: %s', (kinds, text, ...sources) => {
    const { evidence, nearest } = checkStatement({ text, sources }, source, 'en', words);
    expect(['numbers-differ', 'unsupported']).toContain(evidence.check);
    expect(
      evidence.findings?.some(({ kind }) => kinds.includes(kind)),
      JSON.stringify(evidence.findings),
    ).toBe(true);
    if (evidence.check === 'unsupported') expect(source.abstract).toContain(nearest?.quote ?? 'no nearest');
  });

  it.each(sentences)('is verbatim: %s', (text) => {
    expect(checkStatement({ text, sources: [1] }, source).evidence).toMatchObject({
      check: 'verbatim',
      quote: text,
    });
  });
});

it('has cases enough of both sorts', () => {
  expect(CASES.flatMap(({ sound }) => sound).length).toBeGreaterThan(100);
  expect(CASES.flatMap(({ faults }) => faults).length).toBeGreaterThan(150);
});
