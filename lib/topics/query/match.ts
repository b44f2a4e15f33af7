import { isNamed } from './people';
import type { Field, Like, Query, Term } from './query';
import type { Searchable } from './searchable';
import { fits, patternOf } from './words';

/** Whether a paper is meant by a query. */
export type Matcher = (paper: Searchable) => boolean;

/** Behind it stands what is before a family's name. */
export const COMMA = /[,，_]/;

/**
 * Makes a query ready to be asked of many papers. Time grows with the texts' length, whatever the query.
 * @param each what is made of the matcher of each part that asks for something: who knows more of papers need not ask it of all
 */
export function matcherOf(
  query: Query,
  each: (part: Term | Like, means: Matcher) => Matcher = (_, means) => means,
): Matcher {
  const ready = (part: Query) => matcherOf(part, each);
  switch (query.kind) {
    case 'and': {
      const all = query.of.map(ready);
      return (paper) => all.every((means) => means(paper));
    }
    case 'or': {
      const any = query.of.map(ready);
      return (paper) => any.some((means) => means(paper));
    }
    case 'not': {
      const not = ready(query.of);
      return (paper) => !not(paper);
    }
    case 'like':
      return each(query, likeness(query));
    case 'term':
      return each(query, query.field ? OF_FIELD[query.field](query) : anywhere(query));
  }
}

function likeness({ says, least }: Like): Matcher {
  const all = says.map(({ text, weight }) => ({ has: phraseOf(likeTerm(text)), weight }));
  return ({ title, abstract }) => {
    let sum = 0;
    for (const { has, weight } of all) if (has(title) || has(abstract)) sum += weight;
    return sum >= least;
  };
}

/** A word of a likeness, as it is looked for: of more than one, or of one. */
export const likeTerm = (text: string): Term => ({ kind: 'term', text, exact: false });

function anywhere(term: Term): Matcher {
  const inText = phraseOf(term);
  const author = OF_FIELD.au(term);
  return (paper) => inText(paper.title) || inText(paper.abstract) || author(paper);
}

const OF_FIELD: Record<Field, (term: Term) => Matcher> = {
  ti: (term) => {
    const has = phraseOf(term);
    return ({ title }) => has(title);
  },
  abs: (term) => {
    const has = phraseOf(term);
    return ({ abstract }) => has(abstract);
  },
  aff: (term) => {
    const has = phraseOf(term);
    return ({ affiliations }) => affiliations.some(has);
  },
  tag: (term) => {
    const pattern = patternOf(term.text).join(' ');
    return ({ tags }) => tags.some((tag) => fits(pattern, tag.trim()));
  },
  au: ({ text }) => {
    const [before = '', ...after] = text.split(COMMA);
    const asked = patternOf(text);
    const family = after.length > 0 ? patternOf(before).length : 0;
    return ({ authors }) => authors.some((name) => isNamed(name, asked, family));
  },
  cat: ({ text }) => {
    const pattern = text.trim().toLowerCase();
    // An archive is all of its categories.
    return ({ categories }) =>
      categories.some((each) => fits(pattern, each) || each.startsWith(`${pattern}.`));
  },
  id: ({ text }) => {
    const pattern = text.trim().toLowerCase().replace(/v\d+$/, '');
    return ({ id }) => fits(pattern, id);
  },
};

/** Whether words stand in a row in a text. */
function phraseOf(term: Term): (searched: string) => boolean {
  const phrases = phrasesOf(term);
  if (phrases.length === 0) return starredPhrase(patternOf(term.text));
  const all = phrases.map((words) => ` ${words.join(' ')} `);
  return (searched) => all.some((each) => searched.includes(each));
}

/**
 * The words in a row that a term stands for: not in quotes, the last one may be of more than one, or of one.
 * @returns none where it has stars
 */
export function phrasesOf({ text, exact }: Term): string[][] {
  const pattern = patternOf(text);
  if (pattern.some((word) => word.includes('*'))) return [];
  const others = exact ? [] : otherNumbers(pattern.at(-1) ?? '');
  return [pattern, ...others.map((last) => [...pattern.slice(0, -1), last])];
}

/** “networks” for “network”, and the other way round. */
function otherNumbers(word: string): string[] {
  if (word.length < 3 || !/[a-z]$/.test(word)) return [];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:ss|us|is)$/.test(word)) return [];
  return word.endsWith('s') ? [word.slice(0, -1)] : [`${word}s`];
}

function starredPhrase(pattern: readonly string[]): (searched: string) => boolean {
  const words = pattern.join(' ');
  // Most stars end the last word: that is where a text goes on.
  if (words.indexOf('*') === words.length - 1)
    return (searched) => searched.includes(` ${words.slice(0, -1)}`);
  const longest = words.split(/[* ]+/).reduce((a, b) => (b.length > a.length ? b : a));
  return (searched) => {
    if (!searched.includes(longest)) return false;
    const all = searched.trim().split(' ');
    for (let at = 0; at + pattern.length <= all.length; at++)
      if (pattern.every((word, i) => fits(word, all[at + i] ?? ''))) return true;
    return false;
  };
}
