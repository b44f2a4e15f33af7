import type { TopicColour } from './topic';

/** A list of papers that the reader named. Which papers are in it their marks say: a paper may be in several. */
export interface Collection {
  id: string;
  name: string;
  /** As topics have them; absent where the reader wants none. */
  colour?: TopicColour;
  /** Its place among the others: the smaller stands first. */
  order: number;
  /** Epoch milliseconds. */
  madeAt: number;
}

/** A name has to fit into a line of the navigation: UTF-16 units. */
export const MOST_NAME_LETTERS = 80;
export const MOST_COLLECTIONS = 300;

/** Why there cannot be a collection of that name. */
export type NameProblem = 'empty' | 'too-long' | 'taken' | 'too-many';

/** What turns the writing direction of all that follows, and what cannot be seen. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** A name as it is kept: what cannot be seen in it gone, one blank between words. */
export const cleanName = (typed: string): string =>
  typed.normalize('NFC').replace(/\s/gu, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim();

/** What two names that are kept are told apart by: “Reading” and “reading” are one. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase();

/** The same of names as they are typed. */
export const sameName = (name: string): string => foldName(cleanName(name));

/**
 * Why a typed name cannot be kept; undefined where it can.
 * @param others the other collections
 */
export function nameProblem(
  typed: string,
  others: readonly Pick<Collection, 'name'>[],
): NameProblem | undefined {
  const name = cleanName(typed);
  if (name === '') return 'empty';
  if (name.length > MOST_NAME_LETTERS) return 'too-long';
  return others.some((each) => sameName(each.name) === sameName(name)) ? 'taken' : undefined;
}

/** Why there cannot be one more of a typed name. */
export const newProblem = (
  typed: string,
  all: readonly Pick<Collection, 'name'>[],
): NameProblem | undefined =>
  nameProblem(typed, all) ?? (all.length >= MOST_COLLECTIONS ? 'too-many' : undefined);

/** In the reader's order. */
export const inOrder = (all: readonly Collection[]): Collection[] =>
  [...all].sort((a, b) => a.order - b.order || a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
