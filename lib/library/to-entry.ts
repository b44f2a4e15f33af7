import { categoryById } from '../papers/categories';
import { fold } from '../papers/fold';
import { arxivKey, parseArxivId } from '../papers/ids';
import { workDoi } from '../papers/work-doi';
import { workTitle } from '../papers/work-title';
import type { LibraryEntry, LibraryKey } from '../records/library';
import type { RawEntry } from './raw-entry';

/** An id within words: “arXiv preprint arXiv:1706.03762v5”, “abs/1706.03762”, an address in a note. */
const WITHIN =
  /(?:arxiv[.:\s/]{1,3}|\b(?:abs|pdf)\/)((?:[a-z-]{2,8}(?:\.[a-z-]{2,9})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,4})?)(?![\d.]*\d)/i;
const LONGEST_LOOKED_AT = 2000;

/** The years in which anything is published. */
const YEAR = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/;

const LONGEST_TITLE_KEY = 200;

/** The arXiv id, without version, that a field is or holds. */
export function arxivIdIn(field: string): string | undefined {
  const text = field.slice(0, LONGEST_LOOKED_AT).trim();
  const whole = parseArxivId(text);
  return (whole ?? parseArxivId(WITHIN.exec(text)?.[1] ?? ''))?.id;
}

/** The first of some texts in which something is found. */
function first<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The key of an entry; undefined where it has neither id nor title. */
function keyOf(raw: RawEntry, year: number | undefined): LibraryKey | undefined {
  const id = first([...raw.ids, ...raw.dois], arxivIdIn);
  if (id !== undefined) return arxivKey(id) as LibraryKey;
  const doi = first(raw.dois, workDoi);
  if (doi !== undefined) return `doi:${doi}`;
  const { key, generic } = workTitle(raw.title);
  if (key === '') return undefined;
  // “Introduction” of one year is the title of many.
  const whose = generic && raw.authors[0] ? `:${fold(raw.authors[0]).replace(/[^\p{L}\p{N}]/gu, '')}` : '';
  return `title:${key.slice(0, LONGEST_TITLE_KEY)}:${year ?? ''}${whose}`;
}

/**
 * An entry as it is kept.
 * @returns undefined where it has neither an id nor a title with a letter in it
 */
export function toEntry(raw: RawEntry, addedAt: number, from: string): LibraryEntry | undefined {
  const stated = YEAR.exec(raw.date ?? '')?.[1];
  const year = stated === undefined ? undefined : Number(stated);
  const key = keyOf(raw, year);
  if (key === undefined) return undefined;
  const categories = [...new Set((raw.categories ?? []).flatMap((each) => categoryById(each)?.id ?? []))];
  return {
    key,
    title: raw.title,
    ...(raw.abstract && { abstract: raw.abstract }),
    authors: raw.authors,
    ...(year !== undefined && { year }),
    ...(categories.length > 0 && { categories }),
    addedAt,
    from,
  };
}
