import type { Searchable } from '../topics';
import { matcherOf, phraseOf, type Query, type Term } from '../topics/query';
import { type Doc, type Part, partOf } from './doc';
import { needsOf } from './needs';
import { bitOf, hasBit } from './word-bits';

/** What is kept beside a paper, as queries read it: the reader's own note, and what was said of it. */
export interface Beside {
  note?: string;
  digest?: string;
}

/** How well a paper is meant by a query: 0 where it is not. */
export type Ask = (doc: Doc, beside: Beside) => number;

/** How much it tells that a word stands there: a title is about its words. */
const WEIGHT = { title: 12, note: 8, tags: 6, authors: 6, names: 6, digest: 3, abstract: 2, affiliations: 1 };

/**
 * Makes a query ready to be asked of many papers. It means what it means to a topic (`matcherOf`); words without a field are
 * looked for in what is kept beside the paper as well. Time grows with the texts' length, whatever the query.
 */
export function askOf(query: Query): Ask {
  switch (query.kind) {
    case 'and': {
      const all = query.of.map(askOf);
      return (doc, beside) => {
        let sum = 0;
        for (const ask of all) {
          const found = ask(doc, beside);
          if (found === 0) return 0;
          sum += found;
        }
        return sum;
      };
    }
    case 'or': {
      const any = query.of.map(askOf);
      return (doc, beside) => any.reduce((most, ask) => Math.max(most, ask(doc, beside)), 0);
    }
    case 'not': {
      const not = askOf(query.of);
      return (doc, beside) => (not(doc, beside) > 0 ? 0 : 1);
    }
    case 'like': {
      const means = matcherOf(query);
      return (doc) => (means(searchableOf(doc)) ? WEIGHT.abstract : 0);
    }
    case 'term':
      return askOfTerm(query);
  }
}

function askOfTerm(term: Term): Ask {
  switch (term.field) {
    case undefined:
      return anywhere(term);
    case 'note':
    case 'digest': {
      const has = phraseOf(term);
      const { field } = term;
      return (_, beside) => (has(beside[field] ?? ' ') ? WEIGHT[field] : 0);
    }
    default: {
      const means = matcherOf(term);
      const may = filterOf(term);
      const weight = WEIGHT[PART_OF[term.field]];
      return (doc) => (may(doc) && means(searchableOf(doc)) ? weight : 0);
    }
  }
}

const PART_OF = {
  ti: 'title',
  abs: 'abstract',
  au: 'authors',
  aff: 'affiliations',
  tag: 'tags',
  cat: 'names',
  id: 'names',
} as const satisfies Record<string, Part>;

function anywhere(term: Term): Ask {
  const has = phraseOf(term);
  const may = filterOf(term);
  const isAuthor = matcherOf({ ...term, field: 'au' });
  // One word of a name stands in the text as any other does.
  const isName = term.text.trim().search(/[^\p{L}\p{N}]/u) >= 0;
  return (doc, { note, digest }) => {
    let most = 0;
    if (note !== undefined && has(note)) most = WEIGHT.note;
    if (digest !== undefined && has(digest)) most = Math.max(most, WEIGHT.digest);
    if (!may(doc)) return most;
    if (has(doc.text)) return Math.max(most, weightIn(doc, has));
    return isName && isAuthor(searchableOf(doc)) ? Math.max(most, WEIGHT.authors) : most;
  };
}

const BEST_FIRST = ['title', 'tags', 'authors', 'names', 'abstract', 'affiliations'] as const;

function weightIn(doc: Doc, has: (text: string) => boolean): number {
  const part = BEST_FIRST.find((each) => has(partOf(doc, each)));
  return part === undefined ? 1 : WEIGHT[part];
}

/** Tells most papers that cannot be meant, without reading them. */
function filterOf(term: Term): (doc: Doc) => boolean {
  const needs = needsOf(term);
  if (!needs) return () => true;
  const places = [...needs].map(bitOf);
  return ({ bits }) => places.some((place) => hasBit(bits, place));
}

/** A paper as topics read it, taken from its text. */
function searchableOf(doc: Doc): Searchable {
  const inLines = (part: Part) => partOf(doc, part).split('\n').slice(0, -1);
  return {
    typed: { title: '', abstract: '', names: [] },
    get title() {
      return partOf(doc, 'title');
    },
    get abstract() {
      return partOf(doc, 'abstract');
    },
    get authors() {
      return inLines('authors').map((name) => name.trim().split(' '));
    },
    get affiliations() {
      return inLines('affiliations');
    },
    get tags() {
      return inLines('tags');
    },
    categories: doc.categories,
    id: doc.id,
  };
}
