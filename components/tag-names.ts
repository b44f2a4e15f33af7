import { createContext } from 'preact';

/** The name of a tag in the reader's language; components know no lists of them. */
export type TagName = (tag: string) => string;

/** Given by the page; without one a tag stands for itself. */
export const TagNames = createContext<TagName>((tag) => tag);
