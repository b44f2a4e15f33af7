import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../../../lib/digests/engines/answer';
import { DIGEST, INDENTED, JSON_OF, SCHEMA } from './invented';

const read = (text: string, finish: string | null, refusal?: string) =>
  readAnswer({ text, finish, ...(refusal !== undefined && { refusal }) }, SCHEMA);
/** Cut behind the whole section `methodology`, within `results`. */
const CUT = JSON_OF.slice(0, JSON_OF.indexOf('The error fell'));
const { limitations, tldr, keyPoints, summary, methodology } = DIGEST;
const KEPT = { limitations, tldr, keyPoints, summary, methodology };
const MISSING = ['results', 'implications', 'tags'];

describe('an answer that ended too early', () => {
  it.each([
    ['length', 'too-long'],
    ['max_tokens', 'too-long'],
    ['MAX_TOKENS', 'too-long'],
    ['', 'cut-off'],
    [null, 'cut-off'],
    ['insufficient_system_resource', 'cut-off'],
    ['error', 'cut-off'],
    ['stop', 'cut-off'],
    ['end_turn', 'cut-off'],
  ])('by %j: what is complete is kept as a part', (finish, kind) => {
    for (const text of [
      CUT,
      `\`\`\`json\n${CUT}`,
      `Here: ${CUT}`,
      `<think>{</think>${CUT}`,
      `{"digest": ${CUT}`,
    ])
      expect(read(text, finish)).toEqual({ kind: 'part', value: KEPT, issues: MISSING, failure: { kind } });
  });

  it('is kept in part also as a text of JSON', () => {
    const answer = read(JSON.stringify(CUT).slice(0, -1), 'length');
    expect(answer).toEqual({ kind: 'part', value: KEPT, issues: MISSING, failure: { kind: 'too-long' } });
  });

  it.each(['length', null])('is never taken for whole by %j, though nothing is missing in it', (finish) => {
    const answer = read(JSON_OF, finish);
    expect(answer).toMatchObject({ kind: 'part', value: DIGEST, issues: [] });
  });

  it('is no half section, wherever it was cut', () => {
    for (const [text, finish] of [JSON_OF, INDENTED].flatMap((json) =>
      ['length', null, 'stop'].map((end) => [json, end] as const),
    ))
      for (let at = 0; at < text.length; at++) {
        const answer = read(text.slice(0, at), finish);
        expect(answer.kind).not.toBe('whole');
        if (answer.kind === 'part') expect(DIGEST).toMatchObject(answer.value);
      }
  });

  it('has failed when nothing is complete', () => {
    for (const text of ['', '{', '{"limitations": [', 'Here is', '```json\n', '{"limitations'])
      expect([text, read(text, 'length')]).toEqual([text, { kind: 'failed', failure: { kind: 'too-long' } }]);
    expect(read('{"limitations": [{"text": "Only', null)).toEqual({
      kind: 'failed',
      failure: { kind: 'cut-off' },
    });
  });
});

describe('a refusal', () => {
  it.each(['content_filter', 'CONTENT_FILTER', 'refusal', 'SAFETY', 'sensitive'])('by %s', (finish) => {
    expect(read(JSON_OF, finish)).toEqual({ kind: 'failed', failure: { kind: 'refused' } });
  });

  it('keeps its words, as plain text and shortened', () => {
    const failure = { kind: 'refused', words: 'I cannot help.' };
    expect(read('', 'stop', 'I **cannot** help.\u202e')).toEqual({ kind: 'failed', failure });
    const long = read('', 'stop', 'no '.repeat(9000));
    expect(long.kind === 'failed' && long.failure.kind === 'refused' && long.failure.words?.length).toBe(300);
  });

  it('is none without words', () => {
    for (const words of ['', '  ', '\u200b']) expect(read(JSON_OF, 'stop', words).kind).toBe('whole');
  });

  it('is looked for after the end: what was too long is that', () => {
    expect(read('', 'length', 'I cannot')).toEqual({ kind: 'failed', failure: { kind: 'too-long' } });
  });
});

describe('no answer', () => {
  it.each(['', ' ', '\n\t\n', '\ufeff', '\u200b \u00a0', '\u0000'])('%j is blank', (text) =>
    expect(read(text, 'stop')).toEqual({ kind: 'failed', failure: { kind: 'blank' } }),
  );

  it.each(['I am sorry, I cannot.', '{x}', 'null and void', '<html><body>502</body></html>', '}{', '"a'])(
    '%j is no JSON',
    (text) => expect(read(text, 'stop')).toEqual({ kind: 'failed', failure: { kind: 'not-json' } }),
  );

  it.each([
    '{}',
    '[]',
    '42',
    '"word"',
    '```json\n{"answer": 1}\n```',
    '{"tldr": 5}',
    '{"summary": "All in one."}',
  ])('%j has the wrong shape, and says where', (text) => {
    const answer = read(text, 'stop');
    expect(answer).toMatchObject({ kind: 'failed', failure: { kind: 'wrong-shape' } });
    expect(answer).toHaveProperty('failure.issues', [
      'limitations',
      'tldr',
      'keyPoints',
      'summary',
      'methodology',
      'results',
      'implications',
      'tags',
    ]);
  });
});
