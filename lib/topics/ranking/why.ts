import type { Radar, Why } from '../../records/relevance';
import { sparse, vectorOf } from './features';
import { featuresFor, SHARED } from './judge';
import { pairOf, room, scan } from './scan';
import { authorNumber, categoryNumber, type Text, type Traits, traitsOf } from './traits';

const one = sparse();
const LONGEST = 6_000;
const buffer = room(LONGEST);
/** A reason that moves a paper by less is none. */
const LEAST = 0.03;
const MOST = 5;

/**
 * What speaks for a paper, in its own words.
 * @param interest the one that speaks loudest for it
 * @returns the strongest first
 */
export function learnedReasons(paper: Text, radar: Radar, interest: number): Why[] {
  const [shared, own] = [radar.interests[0], radar.interests[interest]];
  if (!shared || !own) return [];
  const traits = traitsOf(paper);
  vectorOf(traits, featuresFor(radar), one);
  const sayer = sayerOf(paper, traits);
  const speaking: Spoken[] = [];
  for (let i = 0; i < one.count; i++) {
    const feature = one.features[i] as number;
    const weight =
      SHARED * (shared.weights[feature] as number) + (1 - SHARED) * (own.weights[feature] as number);
    const by = weight * (one.values[i] as number);
    const spoken = by < LEAST ? undefined : sayer(one.traits[i] as number, by);
    if (spoken) speaking.push(spoken);
  }
  const reasons: Spoken[] = [];
  for (const spoken of speaking.sort((a, b) => b.by - a.by)) {
    const at = reasons.findIndex((other) => isSaid(spoken.why, other.why));
    const other = reasons[at];
    if (!other && reasons.length < MOST) reasons.push(spoken);
    // “bees” was said before “honey bees”: together they say more.
    else if (other && lengthOf(spoken.why) > lengthOf(other.why) && spoken.by > ALMOST * other.by)
      reasons[at] = { ...spoken, by: other.by };
  }
  const once = reasons.filter(({ why }, i) => !reasons.slice(0, i).some((other) => isSaid(why, other.why)));
  return once.map(({ why }) => why);
}

const ALMOST = 0.4;
const lengthOf = (why: Why): number => (why.kind === 'term' ? why.term.length : 0);

interface Spoken {
  why: Why;
  by: number;
}

/** Two words say more to a reader than each of them. */
const PAIR = 1.8;

/** What says a trait of a paper in words, and how loud. */
function sayerOf(paper: Text, { numbers, words, people }: Traits) {
  const terms = termsOf(paper);
  return (trait: number, by: number): Spoken | undefined => {
    const number = numbers[trait] as number;
    if (trait >= words) {
      const why = trait < people ? authorOf(number, paper) : categoryOf(number, paper);
      return why && { why, by };
    }
    const term = terms.get(number);
    return term && { why: { kind: 'term', term: term.said }, by: term.isPair ? PAIR * by : by };
  };
}

/** A word that another reason holds already. */
function isSaid(why: Why, other: Why): boolean {
  if (why.kind !== 'term' || other.kind !== 'term') return false;
  const [a, b] = [` ${why.term.toLowerCase()} `, ` ${other.term.toLowerCase()} `];
  return a.includes(b.trimEnd()) || b.includes(a.trimEnd());
}

interface Term {
  /** As the paper writes it. */
  said: string;
  isPair: boolean;
}

/** The words and pairs of a paper by their numbers, as it writes them first. */
export function termsOf({ title, abstract }: Pick<Text, 'title' | 'abstract'>): Map<number, Term> {
  const terms = new Map<number, Term>();
  for (const text of [title, abstract].map((each) => each.slice(0, LONGEST))) {
    scan(text, buffer);
    const { words, count } = buffer;
    for (let i = 0; i < count; i++) {
      const word = words[i] as number;
      const next = i + 1 < count ? (words[i + 1] as number) : 0;
      if (word === 0) continue;
      // One sign of Chinese is no word that a reader knows.
      if (!SIGN.test(said(text, i, i)) && !terms.has(word))
        terms.set(word, { said: said(text, i, i), isPair: false });
      const pair = next === 0 ? 0 : pairOf(word, next);
      if (next !== 0 && !terms.has(pair)) terms.set(pair, { said: said(text, i, i + 1), isPair: true });
    }
  }
  return terms;
}

const SIGN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;

/** Some words as a text writes them: what was scanned has no accents and may be in small letters. */
function said(text: string, first: number, last: number): string {
  const { places, text: scanned } = buffer;
  const found = scanned.slice(places[2 * first], places[2 * last + 1]);
  const at = scanned === text ? -1 : text.toLowerCase().indexOf(found);
  return (at < 0 ? found : text.slice(at, at + found.length)).replace(/\s+/g, ' ');
}

function authorOf(number: number, { authors }: Text): Why | undefined {
  const author = authors.find((each) => authorNumber(each) === number);
  return author && { kind: 'author', name: author.name, via: 'learned' };
}

function categoryOf(number: number, { categories }: Text): Why | undefined {
  const category = categories.find((each) => categoryNumber(each) === number);
  return category === undefined ? undefined : { kind: 'category', category };
}
