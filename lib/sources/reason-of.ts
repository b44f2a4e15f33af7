import type { core } from 'zod/mini';

/** A field by its name in a record, with its place in a list, counted from 1: `authors, number 2, name`. */
function fieldOf(path: readonly PropertyKey[]): string {
  const steps = path[0] === 'paper' ? path.slice(1) : path;
  const named = steps.map((each) => (typeof each === 'number' ? `number ${each + 1}` : String(each)));
  return named.join(', ') || 'the entry';
}

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a record',
};

/** What is wrong with a candidate, as a person says it: the field, and why: `title: it is empty`. */
export function reasonOf(issue: core.$ZodIssue | undefined): string {
  return issue ? `${fieldOf(issue.path)}: ${causeOf(issue)}` : 'the entry: it cannot be read';
}

function causeOf(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it is missing or not ${NOUNS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'it is empty'
        : `it is below ${issue.minimum}`;
    case 'too_big':
      return TOO_BIG[issue.origin]?.(issue.maximum) ?? `it is above ${issue.maximum}`;
    case 'invalid_value':
      return `it is none of ${issue.values.map(String).join(', ')}`;
    default:
      return issue.message;
  }
}

const TOO_BIG: Readonly<Record<string, (most: number | bigint) => string>> = {
  string: (most) => `it is longer than ${most} characters`,
  array: (most) => `it has more than ${most} members`,
};
