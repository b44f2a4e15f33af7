import { common } from './tokens';

/** “A outperforms B”, “A is faster than B”, “A rather than B”: one side over the other. */
export interface Relation {
  kind: string;
  said: string;
  over: ReadonlySet<string>;
  under: ReadonlySet<string>;
  denied: boolean;
}

const BOTH = 6;
/** Two sides that agree tell more than one that agrees in much: verbs and numbers stand there, too. */
export const agreement = (one: number, other: number): number => one + other + (one && other ? BOTH : 0);

/** How many words have changed sides. Where the source leaves a side out, something of the first may not stand on the other. */
export const crossedIn = (
  [a, b]: [ReadonlySet<string>, ReadonlySet<string>],
  [c, d]: [ReadonlySet<string>, ReadonlySet<string>],
): number => {
  if (d.size > 0) return agreement(common(a, d), common(b, c));
  return [...a].some((stem) => !c.has(stem)) ? common(b, c) : 0;
};

/** Both sides without what they share. */
export function apart({ over, under }: Relation): [Set<string>, Set<string>] {
  const without = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    new Set([...one].filter((stem) => !other.has(stem)));
  return [without(over, under), without(under, over)];
}
