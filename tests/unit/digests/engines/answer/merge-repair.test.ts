import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type DigestAnswer,
  mergeRepair,
  readAnswer,
} from '../../../../../lib/digests/engines/answer';
import { DIGEST, JSON_OF, jsonWith, SCHEMA, said } from './invented';

const read = (text: string, finish: string | null = 'stop') => readAnswer({ text, finish }, SCHEMA);
const WRONG = read(jsonWith({ results: 1, summary: [{ text: 'a' }] }));
const TOO_LONG = read(JSON_OF.slice(0, JSON_OF.indexOf('"results"')), 'length');
const failed = (kind: 'refused' | 'blank'): Answer<DigestAnswer> => ({ kind: 'failed', failure: { kind } });
const NEW = [said('Anew.', 2)];

describe('a second answer', () => {
  it('makes the first whole', () => {
    const second = read(JSON.stringify({ results: NEW, summary: NEW }));
    expect(second.kind).toBe('part');
    expect(mergeRepair(WRONG, second)).toEqual({
      kind: 'whole',
      value: { ...DIGEST, results: NEW, summary: NEW },
    });
  });

  it('changes nothing that was right', () => {
    const anew = { results: NEW, summary: NEW, tldr: said('Otherwise.', 1) };
    for (const second of [JSON.stringify(anew), jsonWith(anew)].map((text) => read(text)))
      expect(mergeRepair(WRONG, second)).toEqual({
        kind: 'whole',
        value: { ...DIGEST, results: NEW, summary: NEW },
      });
  });

  it('completes what was too long, or cut off', () => {
    const { results, implications, tags } = DIGEST;
    const second = read(JSON.stringify({ results, implications, tags }));
    const { translatedTitle: _title, ...rest } = DIGEST;
    expect(mergeRepair(TOO_LONG, second)).toEqual({ kind: 'whole', value: rest });
  });

  it('that mends one section leaves the other named, as it now is', () => {
    const merged = mergeRepair(
      WRONG,
      read(JSON.stringify({ results: NEW, summary: [said('x'.repeat(901), 1)] })),
    );
    expect(merged).toMatchObject({ kind: 'part', value: { results: NEW }, issues: ['summary[0].text'] });
    expect(merged).toHaveProperty('failure', { kind: 'wrong-shape', issues: ['summary[0].text'] });
    expect(merged).not.toHaveProperty('value.summary');
  });

  it('that does not speak of a section leaves it missing', () => {
    expect(mergeRepair(WRONG, read(JSON.stringify({ results: NEW })))).toMatchObject({
      kind: 'part',
      issues: ['summary'],
    });
  });

  it('that was cut off says so', () => {
    const second = read(`{"summary": ${JSON.stringify(NEW)}, "results": [`, 'length');
    expect(mergeRepair(WRONG, second)).toMatchObject({
      kind: 'part',
      value: { summary: NEW },
      issues: ['results'],
      failure: { kind: 'too-long' },
    });
  });

  it('that failed changes nothing', () => {
    for (const first of [WRONG, TOO_LONG, read(JSON_OF), failed('blank')])
      expect(mergeRepair(first, failed('refused'))).toBe(first);
  });

  it('stands alone where the first had failed', () => {
    expect(mergeRepair(failed('blank'), WRONG)).toBe(WRONG);
    expect(mergeRepair(failed('blank'), read(JSON_OF))).toEqual({ kind: 'whole', value: DIGEST });
  });

  it('is not needed by one that is whole', () => {
    const whole = read(JSON_OF);
    expect(mergeRepair(whole, read(jsonWith({ tldr: said('Otherwise.', 1) })))).toBe(whole);
  });

  it('is needed to call one whole that ended too early, though it lacks nothing', () => {
    const first = read(JSON_OF, 'length');
    expect(mergeRepair(first, WRONG)).toMatchObject({ kind: 'part', value: DIGEST, issues: [] });
    expect(mergeRepair(first, read(JSON_OF))).toEqual({ kind: 'whole', value: DIGEST });
  });
});
