import { createContext } from 'preact';

/** The name of a preprint server's subject in the reader's language; components know no lists of them. */
export type SubjectName = (server: 'biorxiv' | 'medrxiv', id: string) => string;

/** Given by the page; without one an id stands for itself, in words. */
export const SubjectNames = createContext<SubjectName>((_server, id) => id.replaceAll('_', ' '));
