import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Card } from '../lib/records/card';
import type { Digest } from '../lib/records/digest';
import { locale } from '../lib/words';

/** The language that models write in for the reader, a BCP 47 tag. Given by the page, null until it knows; else that of its words. */
export const WrittenLanguage = createContext<string | null | undefined>(undefined);

/** What a model wrote last of a card's paper in the reader's language. */
export function useWritten({ written }: Pick<Card, 'written'>): Digest | undefined {
  const known = useContext(WrittenLanguage);
  // None rather than one of another language that gives way at once.
  if (known === null) return undefined;
  const language = known ?? locale();
  return written?.find((digest) => digest.language === language);
}
