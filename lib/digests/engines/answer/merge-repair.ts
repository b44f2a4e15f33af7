import type { Answer } from './read-answer';
import { fieldOf } from './read-fields';

/**
 * An answer with what was wrong in it taken from a second one, which was asked for these fields alone. What the first had
 * right stays. Whole when nothing is left that is wrong.
 */
export function mergeRepair<T extends object>(first: Answer<T>, second: Answer<T>): Answer<T> {
  if (first.kind === 'whole' || second.kind === 'failed') return first;
  if (first.kind === 'failed') return second;
  const value: Partial<T> = { ...second.value, ...first.value };
  if (second.kind === 'whole') return { kind: 'whole', value: { ...second.value, ...first.value } };
  const isMissing = (issue: string) => !Object.hasOwn(value, fieldOf(issue));
  const before = first.issues.filter(isMissing);
  if (before.length === 0 && first.issues.length > 0) return { kind: 'whole', value: value as T };
  const now = second.issues.filter((issue) => before.some((each) => fieldOf(each) === fieldOf(issue)));
  const issues = now.length > 0 ? now : before;
  const { failure } = second;
  return {
    kind: 'part',
    value,
    issues,
    failure: failure.kind === 'wrong-shape' ? { kind: 'wrong-shape', issues } : failure,
  };
}
