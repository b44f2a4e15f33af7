import { cleanSource, isCommon } from '../papers/clean-source';
import { LONGEST_ID } from '../papers/keys';
import { ANNOUNCEMENT_TYPES, type AnnouncedPaper, type PaperFacts } from '../records/announcement';
import type { Author } from '../records/paper';
import { MAX_TEXT, MOST, oneLine, seen } from './text-limits';

type Given<T> = { [Field in keyof T]?: unknown };

/** What only other sources than arXiv state: theirs are few, and the schema looks at them. */
const OTHERS = ['link', 'venue', 'news'] as const;

/**
 * A paper of arXiv's that is sound at first sight, with its texts cleaned: what the schema makes of it, to the byte, in a
 * tenth of the time. Undefined says no more than that the schema has to look.
 */
export function plainlySound(candidate: unknown): AnnouncedPaper | undefined {
  if (typeof candidate !== 'object' || candidate === null) return undefined;
  const { paper, type } = candidate as Given<AnnouncedPaper>;
  if (typeof paper !== 'object' || paper === null || OTHERS.some((field) => field in paper)) return undefined;
  const facts = factsOf(paper as Given<PaperFacts>);
  const known = ANNOUNCEMENT_TYPES.find((each) => each === type);
  return facts && known && { paper: facts, type: known };
}

function factsOf(given: Given<PaperFacts>): PaperFacts | undefined {
  const { id, version, authors, primary, categories, submittedAt, dois, licence } = given;
  if (given.source !== 'arxiv' || !isPlain(id, LONGEST_ID) || given.key !== `arxiv:${id}`) return undefined;
  if (!isWhole(version) || version < 1 || version > MOST.version || !areNames(authors)) return undefined;
  if (!isPlain(primary, MOST.category) || !arePlain(dois, MOST.doi, MOST.dois)) return undefined;
  if (!arePlain(categories, MOST.category, MOST.categories) || categories.length === 0) return undefined;
  if ('submittedAt' in given && !isWhole(submittedAt)) return undefined;
  if ('licence' in given && !isPlain(licence, MOST.licence)) return undefined;
  const title = cleaned(given.title, MOST.title, oneLine);
  const abstract = cleaned(given.abstract, MAX_TEXT);
  const comments = 'comments' in given ? cleaned(given.comments, MOST.comments) : '';
  const journalRef = 'journalRef' in given ? cleaned(given.journalRef, MOST.journalRef) : '';
  if (!title || abstract === undefined || comments === undefined || journalRef === undefined)
    return undefined;
  // Field by field in the schema's order, so that a row is the same to the byte; spreading costs more than all else here.
  const facts: Omit<PaperFacts, 'dois'> & { dois?: string[] } = {
    key: `arxiv:${id}`,
    source: 'arxiv',
    id,
    version,
    title,
    abstract,
    authors,
    primary,
    categories,
  };
  if ('submittedAt' in given) facts.submittedAt = submittedAt as number;
  if ('comments' in given) facts.comments = comments;
  if ('journalRef' in given) facts.journalRef = journalRef;
  facts.dois = dois;
  if ('licence' in given) facts.licence = licence as string;
  return facts as PaperFacts;
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** Nothing the schema would take off. */
const isPlain = (value: unknown, most: number): value is string =>
  typeof value === 'string' &&
  value.length <= most &&
  (/^[!-~]+$/.test(value) || (value !== '' && value.trim() === value && seen(value) === value));

const arePlain = (values: unknown, most: number, longest: number): values is string[] =>
  Array.isArray(values) && values.length <= longest && values.every((each) => isPlain(each, most));

/** Names, and nothing in them or their affiliations to clean: `splitCreators` has done so. */
const areNames = (authors: unknown): authors is Author[] =>
  Array.isArray(authors) && authors.length <= MOST.authors && authors.every(isName);

function isName(author: unknown): boolean {
  if (typeof author !== 'object' || author === null) return false;
  const { name, affiliations } = author as Given<Author>;
  for (const field in author) if (field !== 'name' && field !== 'affiliations') return false;
  if (!isClean(name, MOST.name)) return false;
  if (affiliations === undefined) return !('affiliations' in author);
  return (
    Array.isArray(affiliations) &&
    affiliations.length <= MOST.affiliations &&
    affiliations.every((each) => isClean(each, MOST.affiliation))
  );
}

const isClean = (text: unknown, most: number): boolean =>
  typeof text === 'string' && text !== '' && text.length <= most && text.trim() === text && isCommon(text);

/** A text as the schema would have it; undefined where it would refuse it. */
function cleaned(value: unknown, most: number, shape = (text: string) => text): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = shape(cleanSource(value)).trim();
  return text.length <= most ? text : undefined;
}
