import {
  COMMA,
  type Like,
  likeTerm,
  type Matcher,
  matcherOf,
  patternOf,
  type Searchable,
  type Term,
} from '../query';
import { type TermPlace, termPlaces } from './term-places';

/** Terms of many queries, looked up in a paper's words at once. */
export interface AskedTerms {
  /**
   * Adds a term, or what is like a paper.
   * @param means what is asked of a paper where its words do not tell
   * @returns undefined where words tell nothing of it: then `means` is all there is
   */
  add(part: Term | Like, means: Matcher): AskedTerm | undefined;
  /** Looks through a paper. @returns the terms that it may meet, in no order; good until the next */
  look(paper: Searchable): readonly number[];
}

export interface AskedTerm {
  number: number;
  /** Whether the paper that was looked through last is meant. */
  means: Matcher;
}

/** A paper says its words in title or abstract; or in a name, and then the name decides. */
const MET = 2;
const MAYBE = 1;

export function askedTerms(): AskedTerms {
  const places = termPlaces();
  const known = new Map<string, AskedTerm>();
  /** Of each term which papers like another it speaks for, and how much. */
  const speaks: { like: number; weight: number }[][] = [];
  const likes: { number: number; least: number; sum: number }[] = [];
  let states = new Uint8Array(256);
  const touched: number[] = [];

  const set = (term: number, state: number) => {
    if (states[term] === 0) touched.push(term);
    if ((states[term] as number) < state) states[term] = state;
  };

  function numbered(): number {
    const number = speaks.push([]) - 1;
    if (number >= states.length) {
      const longer = new Uint8Array(2 * states.length);
      longer.set(states);
      states = longer;
    }
    return number;
  }

  function once(key: string, make: () => AskedTerm): AskedTerm {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  }

  /** A term that is met by words in a row. */
  function addPhrases(term: Term, place: TermPlace): AskedTerm | undefined {
    if (!places.canHold(term)) return undefined;
    return once(`${place} ${term.exact} ${term.text}`, () => {
      const number = numbered();
      places.addPhrases(term, place, number);
      if (place !== 'anywhere') return { number, means: () => states[number] === MET };
      const author = matcherOf({ ...term, field: 'au' });
      const means: Matcher = (paper) => states[number] === MET || (states[number] === MAYBE && author(paper));
      return { number, means };
    });
  }

  function addLike({ says, least }: Like): AskedTerm | undefined {
    const all = says.map(({ text, weight }) => ({
      term: addPhrases(likeTerm(text), 'text'),
      weight,
    }));
    if (all.some(({ term }) => !term)) return undefined;
    const number = numbered();
    const like = likes.push({ number, least, sum: 0 }) - 1;
    for (const { term, weight } of all) if (term) speaks[term.number]?.push({ like, weight });
    return { number, means: () => states[number] === MET };
  }

  function add(part: Term | Like, means: Matcher): AskedTerm | undefined {
    if (part.kind === 'like') return addLike(part);
    switch (part.field) {
      case undefined:
        return addPhrases(part, 'anywhere');
      case 'ti':
        return addPhrases(part, 'title');
      case 'abs':
        return addPhrases(part, 'abstract');
      case 'au': {
        const family = familyOf(part.text);
        if (family === undefined) return undefined;
        const number = numbered();
        places.addName(family, number);
        return { number, means: (paper) => states[number] === MAYBE && means(paper) };
      }
      case 'cat':
      case 'id': {
        if (part.text.includes('*')) return undefined;
        const number = numbered();
        places.addMark(part.field, part.text, number);
        return { number, means: () => states[number] === MET };
      }
      default:
        return undefined;
    }
  }

  function look(paper: Searchable): readonly number[] {
    for (const term of touched) states[term] = 0;
    touched.length = 0;
    places.look(
      paper,
      (term) => set(term, MET),
      (term) => set(term, MAYBE),
    );
    addUp();
    return touched;
  }

  /** What speaks for a likeness, summed up. */
  function addUp(): void {
    if (likes.length === 0) return;
    for (const like of likes) like.sum = 0;
    for (const term of touched) {
      if (states[term] !== MET) continue;
      for (const { like, weight } of speaks[term] as (typeof speaks)[number])
        (likes[like] as (typeof likes)[number]).sum += weight;
    }
    for (const { number, least, sum } of likes) if (sum >= least) set(number, MET);
  }

  return { add, look };
}

/** A name has its family's last word whole, in whichever order: see `isNamed`. */
function familyOf(text: string): string | undefined {
  const [before = '', ...after] = text.split(COMMA);
  const asked = patternOf(text);
  const family = after.length > 0 ? patternOf(before).length : 0;
  const word = asked[(family || asked.length) - 1];
  return word === undefined || word.includes('*') ? undefined : word;
}
