import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { categoryOf, type ListId, sourceOf } from '../lib/records/announcement';
import { isUnplaced } from '../lib/records/ledger';
import { m } from '../lib/words';
import { hostOf, sourceHeading } from './source-name';
import { type SubjectName, SubjectNames } from './subject-names';

/** The name of a journal's feed, where one is known: a listed journal's own, or what a pasted feed calls itself. */
export type JournalName = (feed: string) => string | undefined;

/** Given by the page; without one a feed is told by its host. */
export const JournalNames = createContext<JournalName>(() => undefined);

export interface Names {
  subjects: SubjectName;
  journals: JournalName;
}

/** A list as a reader knows it: “cs.LG”, “bioRxiv (Cell Biology)”, “PLOS Medicine”, a pasted feed's own name or its host. */
export function listName(list: ListId, { subjects, journals }: Names): string {
  if (isUnplaced(list)) return m.ledger_unplaced();
  const id = categoryOf(list);
  const source = sourceOf(list);
  switch (source) {
    case 'arxiv':
      return id;
    case 'biorxiv':
    case 'medrxiv':
      return `${sourceHeading(source)} (${subjects(source, id)})`;
    case 'journal':
      return journals(id) ?? hostOf(id);
  }
}

/** The same in the words of the page that is drawn. */
export function useListName(): (list: ListId) => string {
  const names = { subjects: useContext(SubjectNames), journals: useContext(JournalNames) };
  return (list) => listName(list, names);
}

/** Who is asked for a list, as a reader knows it: the server, or the host of a journal's feed. */
export function askedFor(list: ListId): string {
  const source = sourceOf(list);
  return source === 'journal' ? hostOf(categoryOf(list)) : sourceHeading(source);
}
