import type { ComponentChild } from 'preact';

/** One thing a reader can meet, and how to draw it. */
export interface Situation {
  name: string;
  draw(): ComponentChild;
  /** What a reader does before it is there. */
  act?(root: HTMLElement): void;
  /** Which style sheet it stands under. */
  place: 'popup' | 'options' | 'rescue' | 'ledger' | 'daily' | 'note';
}

/** Of every kind of a union, at least one example: a new kind does not compile until it has one. */
export type Examples<Union extends { kind: string }> = {
  [Kind in Union['kind']]: (Union & { kind: Kind })[];
};

/** All examples, each with a name to find it by. */
export function listed<Union extends { kind: string }>(examples: Examples<Union>): [string, Union][] {
  const all = Object.values<Union[]>(examples as never).flat();
  return all.map((each, i) => [`${each.kind} ${i}`, each]);
}

/** All members of a union of words: a new one does not compile until it is here. */
export const members = <Word extends string>(all: Record<Word, true>): Word[] => Object.keys(all) as Word[];
