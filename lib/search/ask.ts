import { type Like, likeTerm, patternOf, phraseOf, type Query, type Term } from '../topics/query';
import { fits, words } from '../topics/query/words';
import { marksOfRow, rowOf, type Scores, scanNames, scanText } from './scan';
import { scanAuthors } from './scan-authors';
import type { Segment } from './segment';

/** What is kept beside a paper, as queries read it. */
export type Said = readonly (readonly [doc: number, text: string])[];

/** Some papers, and what is kept beside them. */
export interface Asked {
  segment: Segment;
  notes: Said;
  /** What models wrote. */
  written: Said;
  /** What the embedded engine chose of those that may be meant for it. */
  chosen: Said;
}

/** How well each paper is meant. It stops between two looks at all of them, so that a page can do something else. */
export type Ask = (asked: Asked) => Generator<void, Scores>;

/** How much it tells that a word stands there: a title is about its words. */
const WEIGHT = { title: 12, note: 8, tags: 6, authors: 6, names: 6, digest: 3, abstract: 2, affiliations: 1 };

const AFTER_TAGS = ['authors', 'names', 'abstract', 'affiliations'] as const;

/** What a tag is called where the reader sees it. */
export type TagName = (tag: string) => string;

/**
 * Makes a query ready to be asked of many papers. It means what it means to a topic (`matcherOf`); words without a field are
 * looked for in what is kept beside the paper as well. Time grows with the texts' length, whatever the query.
 */
export function askOf(query: Query, nameOf: TagName): Ask {
  switch (query.kind) {
    case 'and':
      return all(query.of.map((each) => askOf(each, nameOf)));
    case 'or':
      return any(query.of.map((each) => askOf(each, nameOf)));
    case 'not': {
      const not = askOf(query.of, nameOf);
      return function* (asked) {
        return (yield* not(asked)).map((score) => (score > 0 ? 0 : 1));
      };
    }
    case 'like':
      return likeness(query);
    case 'term':
      return scanning(scanOf(query, nameOf));
  }
}

function scanning(scan: Scan): Ask {
  return function* (asked) {
    const scores = new Uint16Array(asked.segment.count);
    scan(asked, scores);
    yield;
    return scores;
  };
}

function all([first, ...others]: readonly Ask[]): Ask {
  return function* (asked) {
    let sum: Scores = first ? yield* first(asked) : new Uint16Array(asked.segment.count);
    for (const ask of others) {
      if (!sum.some((score) => score > 0)) break;
      const scores = yield* ask(asked);
      sum = sum.map((before, doc) => (before > 0 && scores[doc] ? before + scores[doc] : 0));
    }
    return sum;
  };
}

function any(asks: readonly Ask[]): Ask {
  return function* (asked) {
    const most = new Uint16Array(asked.segment.count);
    for (const ask of asks) {
      const scores = yield* ask(asked);
      for (let doc = 0; doc < most.length; doc++)
        most[doc] = Math.max(most[doc] as number, scores[doc] as number);
    }
    return most;
  };
}

function likeness({ says, least }: Like): Ask {
  const rows = says.map(({ text, weight }) => ({ row: rowOf(likeTerm(text)), weight }));
  return function* ({ segment }) {
    const sums = new Float64Array(segment.count);
    for (const { row, weight } of rows) {
      const has = new Uint16Array(segment.count);
      const marks = marksOfRow(segment, row);
      if (marks) for (const part of ['title', 'abstract'] as const) scanText(segment, part, marks, 1, has);
      for (let doc = 0; doc < has.length; doc++) if (has[doc]) sums[doc] = (sums[doc] as number) + weight;
      yield;
    }
    return Uint16Array.from(sums, (sum) => (sum >= least ? WEIGHT.abstract : 0));
  };
}

type Scan = (asked: Asked, scores: Scores) => void;

function scanOf(term: Term, nameOf: TagName): Scan {
  switch (term.field) {
    case undefined:
      return anywhere(term, nameOf);
    case 'note':
      return ({ notes }, scores) => scanSaid(notes, phraseOf(term), WEIGHT.note, scores);
    case 'digest':
      return ({ written, chosen }, scores) => {
        for (const said of [written, chosen]) scanSaid(said, phraseOf(term), WEIGHT.digest, scores);
      };
    case 'ti':
      return inText(term, 'title');
    case 'abs':
      return inText(term, 'abstract');
    case 'aff':
      return inText(term, 'affiliations');
    case 'au':
      return ({ segment }, scores) => scanAuthors(segment, term.text, WEIGHT.authors, scores);
    case 'tag': {
      const pattern = patternOf(term.text).join(' ');
      const isMeant = (tag: string) => saidOfTag(tag, nameOf).some((each) => fits(pattern, each.trim()));
      return ({ segment }, scores) => scanNames(segment, 'tags', isMeant, WEIGHT.tags, scores);
    }
    case 'cat': {
      const pattern = term.text.trim().toLowerCase();
      // An archive is all of its categories.
      const isMeant = (each: string) => fits(pattern, each) || each.startsWith(`${pattern}.`);
      return ({ segment }, scores) => scanNames(segment, 'categories', isMeant, WEIGHT.names, scores);
    }
    default:
      return byId(term.text.trim().toLowerCase().replace(/v\d+$/, ''));
  }
}

function inText(term: Term, part: 'title' | 'abstract' | 'affiliations'): Scan {
  const row = rowOf(term);
  return ({ segment }, scores) => {
    const marks = marksOfRow(segment, row);
    if (marks) scanText(segment, part, marks, WEIGHT[part], scores);
  };
}

function byId(pattern: string): Scan {
  return ({ segment }, scores) => {
    const marks = segment.dictionary.marksOf([pattern]);
    if (!marks) return;
    for (let doc = 0; doc < scores.length; doc++)
      if (marks[segment.idToken(doc)] === 1) scores[doc] = WEIGHT.names;
  };
}

function scanSaid(said: Said, has: (text: string) => boolean, weight: number, scores: Scores): void {
  for (const [doc, text] of said) if (has(text)) scores[doc] = Math.max(scores[doc] as number, weight);
}

const saidOfTag = (tag: string, nameOf: TagName): string[] => [words(tag), words(nameOf(tag))];

/** Looks for words in all that a paper says; what weighs most first, so that the rest is not looked at. */
export function scanAll(term: Term, nameOf: TagName): (segment: Segment, scores: Scores) => void {
  const row = rowOf(term);
  const has = phraseOf(term);
  const isTag = (tag: string) => saidOfTag(tag, nameOf).some(has);
  return (segment, scores) => {
    const marks = marksOfRow(segment, row);
    if (marks) scanText(segment, 'title', marks, WEIGHT.title, scores);
    scanNames(segment, 'tags', isTag, WEIGHT.tags, scores);
    if (marks) for (const part of AFTER_TAGS) scanText(segment, part, marks, WEIGHT[part], scores);
  };
}

function anywhere(term: Term, nameOf: TagName): Scan {
  const scan = scanAll(term, nameOf);
  const has = phraseOf(term);
  // One word of a name stands in the text as any other does.
  const isName = term.text.trim().search(/[^\p{L}\p{N}]/u) >= 0;
  return ({ segment, notes, written }, scores) => {
    scan(segment, scores);
    if (isName) scanAuthors(segment, term.text, WEIGHT.authors, scores);
    scanSaid(notes, has, WEIGHT.note, scores);
    scanSaid(written, has, WEIGHT.digest, scores);
  };
}
