/** What a text of JSON says; undefined where it is none. Never throws, however deep it is. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A member of an object, never one that it inherits. */
export const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

/** Whether an object has one of the `fields` of the answer that was asked for. */
export const hasOneOf = (value: object, fields: readonly string[]): boolean =>
  fields.some((field) => Object.hasOwn(value, field));
