import * as z from 'zod/mini';
import { SECTIONS, type SectionName } from '../../../records/sections';
import { answerText } from './answer-text';
import { fieldOf } from './read-fields';

/** A sentence of a digest, in UTF-16 units; a long one of English has 300. */
const LONGEST_TEXT = 900;
const LONGEST_TITLE = 500;
const MOST_STATEMENTS = 12;
const MOST_SOURCES = 8;
const MOST_TAGS = 4;
const KEY_POINTS = { least: 3, most: 5 };
/** A sentence's number as models write it: `3`, `"S3"`, `"[3]"`. */
const SOURCE = /^\D{0,3}(\d{1,4})\D{0,2}$/;

const source = z.pipe(
  z.transform((given) => (typeof given === 'string' ? Number(SOURCE.exec(given)?.[1] ?? Number.NaN) : given)),
  z.int(),
);
const listed = (given: unknown) => (given === null ? [] : given);
const sources = z
  .pipe(
    z.transform((given) =>
      typeof given === 'number' || typeof given === 'string' ? [given] : short(listed(given), 100),
    ),
    z.pipe(
      z.array(source),
      z.transform((list: number[]) => [...new Set(list)]),
    ),
  )
  .check(z.maxLength(MOST_SOURCES));
const statement = z.object({ text: answerText(LONGEST_TEXT), sources });

/** What is written of a paper in one statement, and the numbers of the sentences it rests on, from 1. */
export type SaidStatement = z.output<typeof statement>;

/** A list that is far too long is not looked through. */
function short(given: unknown, most: number): unknown {
  return Array.isArray(given) && given.length > most ? undefined : given;
}

/** One statement for a list of one, nothing for null. */
function asList(given: unknown): unknown {
  const isStatement = typeof given === 'object' && given !== null && Object.hasOwn(given, 'text');
  return isStatement ? [given] : short(listed(given), 2 * MOST_STATEMENTS);
}

/** Statements that say nothing are dropped: models fill what a paper does not state with them. */
const statements = z
  .pipe(
    z.pipe(z.transform(asList), z.array(statement)),
    z.transform((list: SaidStatement[]) => list.filter(({ text }) => text !== '')),
  )
  .check(z.maxLength(MOST_STATEMENTS));

/** Null where none came, and where it cannot be read: a title is asked for again by itself, never with its digest. */
const translatedTitle = z.optional(
  z.pipe(
    z.transform(textOf),
    z.catch(
      z.nullable(
        z.pipe(
          answerText(LONGEST_TITLE),
          z.transform((title: string) => title || null),
        ),
      ),
      null,
    ),
  ),
);

/** Most fields are statements, and models write a title as one. */
function textOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null && Object.hasOwn(given, 'text')
    ? (given as { text: unknown }).text
    : given;
}

/** The answer to a title alone. */
export const titleSchema = z.object({ translatedTitle });

/**
 * The digest as an engine writes it, and its limits. `limitations` comes first and is not shown: a model that has stated
 * what limits a paper claims less for it. Only tags that `isTag` knows are kept.
 */
export const answerSchema = (isTag: (id: string) => boolean) =>
  z.object({
    limitations: statements,
    tldr: z.pipe(
      z.transform((given) => (Array.isArray(given) && given.length === 1 ? (given[0] as unknown) : given)),
      statement.check(z.refine(({ text }) => text !== '')),
    ),
    keyPoints: z
      .pipe(statements, z.array(z.custom<SaidStatement>()))
      .check(z.minLength(KEY_POINTS.least), z.maxLength(KEY_POINTS.most)),
    summary: statements,
    methodology: statements,
    results: statements,
    implications: statements,
    tags: z.pipe(
      z.transform(listed),
      z.pipe(
        z.array(z.unknown()),
        z.transform((list: unknown[]) =>
          [...new Set(list.flatMap((each) => tagIn(each, isTag)))].slice(0, MOST_TAGS),
        ),
      ),
    ),
    translatedTitle,
  });

/** A tag by its id, or by a name that is spelt as its id is. */
function tagIn(given: unknown, isTag: (id: string) => boolean): string[] {
  if (typeof given !== 'string') return [];
  const id = given.trim();
  return [id, id.toLowerCase().replace(/[\s_]+/g, '-')].filter(isTag).slice(0, 1);
}

export type DigestAnswer = z.output<ReturnType<typeof answerSchema>>;

const FIELDS = {
  tldr: 'tldr',
  'key-points': 'keyPoints',
  summary: 'summary',
  methodology: 'methodology',
  results: 'results',
  implications: 'implications',
} as const satisfies Record<SectionName, keyof DigestAnswer>;

/** The field that holds a section. */
export const fieldOfSection = (section: SectionName) => FIELDS[section];

/** The sections that an answer's issues leave empty; what is not shown is worth no second request. */
export function missingSections(issues: readonly string[]): SectionName[] {
  const failing = new Set(issues.map(fieldOf));
  return SECTIONS.filter((section) => failing.has(FIELDS[section]));
}
