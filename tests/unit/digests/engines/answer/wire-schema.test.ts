import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DIGEST_WIRE_SCHEMA, readAnswer } from '../../../../../lib/digests/engines/answer';
import { FIELDS, SCHEMA } from './invented';

const statement = z.strictObject({ text: z.string(), sources: z.array(z.int()) });
/** The shape alone, for zod to write down. */
const SHAPE = z.strictObject({
  limitations: z.array(statement),
  tldr: statement,
  keyPoints: z.array(statement),
  summary: z.array(statement),
  methodology: z.array(statement),
  results: z.array(statement),
  implications: z.array(statement),
  tags: z.array(z.string()),
  translatedTitle: z.nullable(z.string()),
});

/** Zod bounds whole numbers by what JavaScript counts; servers are sent no bounds. */
const withoutBounds = (schema: unknown): unknown =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      ['$schema', 'minimum', 'maximum'].includes(key) ? undefined : value,
    ),
  );

describe('the schema on the wire', () => {
  it('is what zod writes of the same shape', () => {
    expect(DIGEST_WIRE_SCHEMA).toEqual(withoutBounds(z.toJSONSchema(SHAPE)));
  });

  it('has the fields that are checked, limitations first', () => {
    expect(Object.keys(DIGEST_WIRE_SCHEMA.properties)).toEqual(Object.keys(SCHEMA.shape));
    expect(DIGEST_WIRE_SCHEMA.required).toEqual(FIELDS);
    expect(FIELDS[0]).toBe('limitations');
  });

  it('holds nothing that a server refuses', () => {
    const words = [...JSON.stringify(DIGEST_WIRE_SCHEMA).matchAll(/"(\w+)":/g)].map(([, word]) => word);
    const names = new Set([...FIELDS, 'text', 'sources'] as string[]);
    expect(new Set(words.filter((word) => !names.has(word ?? '')))).toEqual(
      new Set(['type', 'properties', 'items', 'required', 'additionalProperties']),
    );
  });

  it('lets through nothing that is not read, within the limits', () => {
    const text = fc.string({
      minLength: 1,
      maxLength: 50,
      unit: fc.constantFrom('a', '数', ' b', '.', '5', '%'),
    });
    const sound = fc.record({
      text: text.map((each) => `T${each}`),
      sources: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }),
    });
    const section = fc.array(sound, { maxLength: 12 });
    const digest = fc.record({
      limitations: section,
      tldr: sound,
      keyPoints: fc.array(sound, { minLength: 3, maxLength: 5 }),
      summary: section,
      methodology: section,
      results: section,
      implications: section,
      tags: fc.uniqueArray(fc.constantFrom('climate', 'cancer', 'math.PR'), { maxLength: 3 }),
      translatedTitle: fc.constantFrom(null, '题目'),
    });
    fc.assert(
      fc.property(digest, fc.constantFrom(0, 2), (value, indent) => {
        const answer = readAnswer({ text: JSON.stringify(value, null, indent), finish: 'stop' }, SCHEMA);
        expect(z.safeParse(SHAPE, value).success).toBe(true);
        expect(answer).toEqual({
          kind: 'whole',
          value: JSON.parse(JSON.stringify(value).replace(/ +/g, ' ')),
        });
      }),
      { numRuns: 300 },
    );
  });
});
