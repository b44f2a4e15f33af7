import { VERDICTS } from './reread-schema';

const object = <Properties extends Record<string, unknown>>(properties: Properties) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = <Items>(items: Items) => ({ type: 'array', items });

const STATEMENT = object({ text: { type: 'string' }, sources: list({ type: 'integer' }) });
const STATEMENTS = list(STATEMENT);

/**
 * The JSON schema that a server is sent for a digest: what all servers take, so every field required, null instead of
 * left out, nothing else allowed, no lengths, no counts and no references. The limits are `answerSchema`'s. Written out,
 * for zod's own writer of schemas weighs more than all of this folder.
 */
export const DIGEST_WIRE_SCHEMA = object({
  limitations: STATEMENTS,
  tldr: STATEMENT,
  keyPoints: STATEMENTS,
  summary: STATEMENTS,
  methodology: STATEMENTS,
  results: STATEMENTS,
  implications: STATEMENTS,
  tags: list({ type: 'string' }),
  translatedTitle: { type: ['string', 'null'] },
});

const PIECES = list(object({ id: { type: 'integer' }, text: { type: 'string' } }));

/** The same of an abstract, sentence by sentence. */
export const ABSTRACT_WIRE_SCHEMA = object({ sentences: PIECES, affiliations: PIECES });

/** The same of a second reading: why comes before the verdict, so that there is one. */
export const REREAD_WIRE_SCHEMA = object({
  statements: list(
    object({
      id: { type: 'integer' },
      sources: list({ type: 'integer' }),
      why: { type: 'string' },
      verdict: { type: 'string', enum: [...VERDICTS] },
    }),
  ),
});

/** The same of a title alone. */
export const TITLE_WIRE_SCHEMA = object({ translatedTitle: { type: ['string', 'null'] } });
