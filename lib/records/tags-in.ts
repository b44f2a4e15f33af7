import type { StoredPaper } from './extract';

/** A quotation mark within a text is written `\"`: only the field itself begins so. */
const TAGS = /"tags":(\[[^\]]*\])/;

/** The tags of its digest, without unpacking the rest; none where the paper was not read yet. */
export const tagsIn = ({ extract }: StoredPaper): string[] =>
  JSON.parse(TAGS.exec(extract ?? '')?.[1] ?? '[]') as string[];
