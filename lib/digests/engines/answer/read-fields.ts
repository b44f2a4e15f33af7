import * as z from 'zod/mini';
import { own } from './json';

/** Issues named of one field; who asks again needs no more. */
const MOST_ISSUES = 3;

/** What an object holds of a schema's fields: `value` the sound ones, `issues` short paths of what is wrong or missing. */
export interface Fields<T> {
  value: Partial<T>;
  issues: string[];
}

/**
 * Reads an object field by field, so that one that is wrong costs no other. Members that the schema does not name are
 * left out, `__proto__` among them.
 */
export function readFields<S extends z.ZodMiniObject>(object: object, schema: S): Fields<z.output<S>> {
  const value: Record<string, unknown> = {};
  const issues: string[] = [];
  for (const [name, field] of Object.entries(schema.shape)) {
    const result = z.safeParse(field, own(object, name));
    if (!result.success) issues.push(...pathsOf(name, result.error.issues));
    else if (result.data !== undefined) value[name] = result.data;
  }
  return { value: value as Partial<z.output<S>>, issues };
}

function pathsOf(name: string, issues: readonly { path: readonly PropertyKey[] }[]): string[] {
  const paths = issues
    .slice(0, 10 * MOST_ISSUES)
    .map(
      ({ path }) =>
        name + path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join(''),
    );
  return [...new Set(paths)].slice(0, MOST_ISSUES);
}

/** The field that an issue's path begins with. */
export const fieldOf = (issue: string): string => /^[^.[]*/.exec(issue)?.[0] ?? issue;
