import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestAnswer, mergeRepair, readAnswer } from '../../../../../lib/digests/engines/answer';
import { DIGEST, FIELDS, INDENTED, JSON_OF, SCHEMA, said } from './invented';

const read = (text: string, finish: string | null) => readAnswer({ text, finish }, SCHEMA);

const words = fc
  .array(
    fc.constantFrom(
      'Loss',
      'fell',
      'by 5 %',
      '$\\nabla_x f$',
      '$10^{-3}\\times$',
      '“so”',
      'a "b" c',
      '{x}',
      '损失下降',
      "it's",
      '[1]',
      '0.5',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => `W ${list.join(' ')}.`);
const statement = fc.record({
  text: words,
  sources: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 8 }),
});
const section = fc.array(statement, { maxLength: 4 });
const digest: fc.Arbitrary<DigestAnswer> = fc.record({
  limitations: section,
  tldr: statement,
  keyPoints: fc.array(statement, { minLength: 3, maxLength: 5 }),
  summary: section,
  methodology: section,
  results: section,
  implications: section,
  tags: fc.uniqueArray(fc.constantFrom('climate', 'cancer', 'math.PR'), { maxLength: 3 }),
  translatedTitle: fc.constantFrom(null, 'T'),
});

/** What servers and models put around an answer. */
const packing = fc.constantFrom<(json: string) => string>(
  (json) => json,
  (json) => `\`\`\`json\n${json}\n\`\`\``,
  (json) => `Here {it} is: ${json}\nDone "so".`,
  (json) => `<think>{"tldr": "no", {</think>\n${json}`,
  (json) => `So it is.\n</think>${json}`,
  (json) => `[${json}]`,
  (json) => `{"digest": ${json}}`,
  (json) => JSON.stringify(json),
  (json) => JSON.stringify([{ type: 'text', text: json }]),
  (json) => `\ufeff${json}\u0000`,
);

describe('any digest', () => {
  it('is read whole, however it is packed', () => {
    fc.assert(
      fc.property(digest, packing, fc.constantFrom(0, 2), (value, pack, indent) => {
        expect(read(pack(JSON.stringify(value, null, indent)), 'stop')).toEqual({ kind: 'whole', value });
      }),
      { numRuns: 1500 },
    );
  });

  it('with single backslashes is read as it was meant', () => {
    fc.assert(
      fc.property(digest, (value) => {
        const wrong = JSON.stringify(value).replaceAll('\\\\', '\\');
        expect(read(wrong, 'stop')).toEqual({ kind: 'whole', value });
      }),
      { numRuns: 500 },
    );
  });

  it('that was cut keeps whole sections, unchanged, and names all others', () => {
    fc.assert(
      fc.property(
        digest,
        packing,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom('length', null, 'stop'),
        (value, pack, share, finish) => {
          const packed = pack(JSON.stringify(value));
          const answer = read(packed.slice(0, Math.floor(share * packed.length)), finish);
          if (answer.kind === 'whole') {
            // Only what stood around it was cut off.
            expect([finish, answer.value]).toEqual(['stop', value]);
          }
          if (answer.kind !== 'part') return;
          for (const field of FIELDS.slice(0, -1)) {
            const isNamed = answer.issues.some((issue) => issue.startsWith(field));
            expect(isNamed).toBe(!(field in answer.value));
            if (!isNamed) expect(answer.value[field]).toEqual(value[field]);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('asked for again makes a part whole', () => {
    fc.assert(
      fc.property(digest, fc.double({ min: 0, max: 1, noNaN: true }), (value, share) => {
        const json = JSON.stringify(value);
        const first = read(json.slice(0, Math.floor(share * json.length)), 'length');
        const merged = mergeRepair(first, read(json, 'stop'));
        expect(merged).toEqual({ kind: 'whole', value });
      }),
      { numRuns: 300 },
    );
  });
});

describe('any text', () => {
  const shred = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\\',
      '\\u',
      ',',
      ':',
      ' ',
      '\n',
      'null',
      '1',
      '<think>',
      '</think>',
      '```',
      '“',
      '\u2028',
    ],
    ...FIELDS.map((field) => `"${field}":`),
    ...[
      '"text":',
      '"sources":[1]',
      JSON_OF,
      JSON_OF.slice(0, 200),
      JSON_OF.slice(200),
      '"__proto__":{',
      '\\n',
      '\\times',
    ],
  );
  const text = fc.oneof(
    fc.array(shred, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.json(),
  );

  it('ends in one of three ways, and what is kept is sound', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('stop', 'length', null, 'tool_calls'), (raw, finish) => {
        const answer = read(raw, finish);
        if (answer.kind === 'failed') return;
        if (answer.kind === 'whole') expect(['stop', 'tool_calls']).toContain(finish);
        for (const [field, kept] of Object.entries(answer.value)) {
          expect(FIELDS).toContain(field);
          expect(SCHEMA.shape[field as keyof DigestAnswer].safeParse(kept).success).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('with one sign lost or added loses one field at most', () => {
    const signs = ['', '"', "'", '{', '}', '[', ']', ',', ':', '\n', '\\'];
    fc.assert(
      fc.property(
        fc.constantFrom(JSON_OF, INDENTED),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...signs),
        (json, share, sign) => {
          const at = 1 + Math.floor(share * (json.length - 3));
          const answer = read(json.slice(0, at) + sign + json.slice(sign === '' ? at + 1 : at), 'stop');
          if (answer.kind === 'failed') throw new Error(answer.failure.kind);
          const same = FIELDS.filter(
            (field) => JSON.stringify(answer.value[field]) === JSON.stringify(DIGEST[field]),
          );
          const others = FIELDS.filter((field) => field in answer.value && !same.includes(field));
          expect(others.length).toBeLessThanOrEqual(1);
          expect(same.length).toBeGreaterThanOrEqual(FIELDS.length - 3);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('with some signs lost or doubled says nothing that the answer did not', () => {
    const words = new Set(JSON.stringify(DIGEST).match(/[A-Za-z]{4,}/g));
    fc.assert(
      fc.property(
        fc.constantFrom(JSON_OF, INDENTED),
        fc.array(fc.tuple(fc.nat(2000), fc.constantFrom('', '"', '}', '{', ',', '\n')), { maxLength: 3 }),
        (json, damages) => {
          let raw = json;
          for (const [at, sign] of damages)
            raw = raw.slice(0, at) + sign + raw.slice(at + (sign === '' ? 1 : 0));
          const answer = read(raw, 'stop');
          if (answer.kind !== 'whole') return;
          const others = (JSON.stringify(answer.value).match(/[A-Za-z]{4,}/g) ?? []).filter(
            (word) => !words.has(word),
          );
          // One sign may be missing from a word, or stand in it.
          expect(others.length).toBeLessThanOrEqual(2 * damages.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is a digest of its own fields alone', () => {
    const answer = read(`${JSON_OF.slice(0, -1)}, "text": "x", "sources": [1]}`, 'stop');
    expect(answer).toEqual({ kind: 'whole', value: DIGEST });
    expect(read(JSON.stringify(said('x', 1)), 'stop').kind).toBe('failed');
  });
});
