import type * as z from 'zod/mini';
import type { EngineFailure } from '../../../records/engine';
import { begunObjects, type Candidate, closedObjects, soundMembers } from './candidates';
import { refusal, unfinished } from './finish';
import { parsed } from './json';
import { unpacked } from './layers';
import { parseObject } from './parse-object';
import { plainStatement } from './plain-statement';
import { type Fields, readFields } from './read-fields';
import { withoutReasoning } from './reasoning';

/** What a server sent. `finish`: as it named the end; null where the stream ended without one. */
export interface RawAnswer {
  text: string;
  finish: string | null;
  refusal?: string;
}

/** An answer as far as it is sound. `issues`: short paths (`results[0].sources`) of what is to be asked for again. */
export type Answer<T> =
  | { kind: 'whole'; value: T }
  | { kind: 'part'; value: Partial<T>; issues: string[]; failure: EngineFailure }
  | { kind: 'failed'; failure: EngineFailure };

/** Of each way to look: repairs are slow where they are many. */
const MOST_REPAIRED = 2;
const FENCES = /^[\s\ufeff]*```\w*|```\s*$/g;

interface Found<T> extends Fields<T> {
  cut: boolean;
}

/**
 * From the raw text a model sent to a checked object: the last in it that has the schema's fields. How it ended is looked
 * at first, for a repair would make what was cut off look whole: of such an answer the members that came to their end
 * are kept, as a part. Never throws; linear time.
 */
export function readAnswer<S extends z.ZodMiniObject>(raw: RawAnswer, schema: S): Answer<z.output<S>> {
  const broken = unfinished(raw.finish);
  const refused = broken ? undefined : refusal(raw.finish, raw.refusal, plainStatement);
  if (refused) return { kind: 'failed', failure: refused };
  const fields = Object.keys(schema.shape);
  const text = withoutReasoning(unpacked(raw.text, fields));
  if (text === undefined) return { kind: 'failed', failure: broken ?? { kind: 'cut-off' } };
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(text)) return { kind: 'failed', failure: broken ?? { kind: 'blank' } };
  const found = best(unpacked(text, fields), schema, fields);
  if (!found) return { kind: 'failed', failure: broken ?? noAnswer(text, schema) };
  const { value, issues, cut } = found;
  if (issues.length === 0 && !broken && !cut) return { kind: 'whole', value: value as z.output<S> };
  const failure = broken ?? (cut ? { kind: 'cut-off' as const } : { kind: 'wrong-shape' as const, issues });
  return Object.keys(value).length === 0
    ? { kind: 'failed', failure }
    : { kind: 'part', value, issues, failure };
}

/** Of a text without the object asked for, whether it is JSON all the same. */
function noAnswer(text: string, schema: z.ZodMiniObject): EngineFailure {
  return parsed(text.replace(FENCES, '')) === undefined
    ? { kind: 'not-json' }
    : { kind: 'wrong-shape', issues: readFields({}, schema).issues };
}

/** The last that is whole, else the one in which least is wrong. */
function best<S extends z.ZodMiniObject>(
  text: string,
  schema: S,
  fields: readonly string[],
): Found<z.output<S>> | undefined {
  let least: Found<z.output<S>> | undefined;
  const ways: (() => Candidate[])[] = [
    () => closedObjects(text, fields),
    () => begunObjects(text, fields),
    () => soundMembers(text, fields),
  ];
  for (const way of ways) {
    for (const [place, { json, cut }] of way().entries()) {
      const object = parseObject(json, fields, place < MOST_REPAIRED);
      if (!object) continue;
      const found = { ...readFields(object, schema), cut };
      if (found.issues.length === 0) return found;
      if (!least || found.issues.length < least.issues.length) least = found;
    }
  }
  return least;
}
