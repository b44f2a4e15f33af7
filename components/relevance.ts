import { createContext } from 'preact';
import type { Card } from '../lib/records/card';
import type { PaperKey } from '../lib/records/paper';
import type { Near, Why } from '../lib/records/relevance';

/** A paper the reader has, as a line that leads there names it. */
export interface HadPaper {
  /** Without TeX. */
  title: string;
  href: string;
  how: 'starred' | 'read' | 'library';
  /** When that was: epoch milliseconds. */
  at?: number | undefined;
}

/** What a page knows of how its cards stand to the reader. */
export interface CardRelevance {
  /** Why a card stands where it does; absent where cards stand in the source's order. */
  whyOf?: ((card: Card) => readonly Why[]) | undefined;
  /** Of an open card the nearest of the reader's papers, once it is found. */
  nearOf(card: Card): Near | undefined;
  /** A paper the reader has; undefined as long as they are not read. */
  had(paper: PaperKey): HadPaper | undefined;
}

/** Given by the page (`WithRelevance`); without it nothing is said. */
export const Relevances = createContext<CardRelevance | undefined>(undefined);

/** Whether it is known why cards stand where they do. Apart, for every card asks it, and what is near to the open one changes often. */
export const SaysWhy = createContext(false);
