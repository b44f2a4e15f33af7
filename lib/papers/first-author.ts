import type { Author } from '../records/paper';
import { isCollaboration } from './collaborations';
import { SUFFIX } from './flip-name';
import { fold } from './fold';
import { texToLetters } from './tex-accents';

/** A name taken apart for comparing. */
export interface NameRead {
  /** Names of a group, and names in Chinese characters, are compared whole. */
  whole?: string;
  /** The family name's last word, where the order tells it. */
  family: string;
  /** The other words, of one letter where they are initials. */
  given: string[];
}

const PARTICLES = new Set(
  'van von der den de del della di da dos das do du la le lo los el al bin ibn ben ter ten zu zum zur of y e'.split(
    ' ',
  ),
);
const HAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\s·・]+$/u;

/**
 * The names by which a work's first author is known: the first one, and behind a collaboration the first person, as
 * journals often leave the group out.
 */
export function firstAuthors(authors: readonly Pick<Author, 'name'>[]): NameRead[] {
  const [first] = authors;
  if (!first) return [];
  const person = isCollaboration(first.name) ? authors.find(({ name }) => !isCollaboration(name)) : undefined;
  return [first, ...(person ? [person] : [])].map(({ name }) => readName(name)).filter(isName);
}

const isName = ({ whole, family }: NameRead) => (whole ?? family) !== '';

export function readName(stated: string): NameRead {
  const name = texToLetters(stated.slice(0, 300).replaceAll('~', ' '));
  if (isCollaboration(name)) {
    const group = fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ');
    return {
      whole: group.replace(/\b(?:the|collaborations?)\b/g, '').replaceAll(' ', ''),
      family: '',
      given: [],
    };
  }
  if (HAN.test(name)) {
    const parts = name.split(/[\s·・]+/).filter(Boolean);
    return { whole: parts.sort((a, b) => a.length - b.length).join(''), family: '', given: [] };
  }
  const [before = '', ...behind] = name.split(',');
  const rest = wordsOf(behind.filter((part) => !SUFFIX.test(part.trim())).join(' '));
  if (rest.length > 0) {
    const family = withoutParticles(wordsOf(before));
    return { family: family.at(-1) ?? '', given: [...rest, ...family.slice(0, -1)] };
  }
  const words = withoutParticles(wordsOf(before));
  // “Smith J”, “Smith JA”: initials stand behind.
  const last = words.findLastIndex((word) => word.length > 1);
  const at = last < 0 ? words.length - 1 : last;
  return { family: words[at] ?? '', given: words.filter((_, i) => i !== at) };
}

/** `J.-P. O’Neil-Kühn` → `j p oneil kuhn`. A word in capitals of at most three letters behind others is initials. */
function wordsOf(text: string): string[] {
  const stated = text.replace(/['’ʼ`´]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const capitals = stated.every((word) => word === word.toUpperCase());
  return stated
    .filter((word, i) => i === 0 || !SUFFIX.test(word))
    .flatMap((word, i) => {
      const initials = !capitals && i > 0 && /^\p{Lu}{2,3}$/u.test(word);
      return initials ? [...word].map(same) : [same(word)];
    })
    .filter((word) => word !== '');
}

/** One spelling: `Müller`, `Mueller` and `Muller` are one family to those who type them. */
const same = (word: string): string => fold(word).replace(/([aou])e/g, '$1');

function withoutParticles(words: string[]): string[] {
  const names = words.filter((word, i) => i === words.length - 1 || !PARTICLES.has(word));
  return names.some((word) => word.length > 1) ? names : words;
}

/** Whether two names are one person's: one family name, and given names that do not contradict each other. */
export function sameName(a: NameRead, b: NameRead): boolean {
  if (a.whole !== undefined || b.whole !== undefined) return a.whole === b.whole;
  if (a.family === b.family) return agree(a.given, b.given);
  // The family name first, as in Chinese: then the other words must be the same.
  return swapped(a, b) || swapped(b, a);
}

function agree(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const full = (words: string[]) => words.some((word) => word.length > 1);
  // “Jo Karr” and “Jun Karr” are two; “J. Karr” could be both.
  if (full(a) && full(b))
    return a.join('') === b.join('') || a.some((word) => word.length > 1 && b.includes(word));
  return a.length < b.length ? within(a, b) : within(b, a);
}

/** Whether the initials of one stand among the other's, in order: `R.` in `J. Robert`. */
function within(few: string[], many: string[]): boolean {
  let found = 0;
  for (const word of many) if (word[0] === few[found]?.[0]) found++;
  return found === few.length;
}

function swapped(western: NameRead, other: NameRead): boolean {
  const [family, ...between] = other.given.filter((word) => word.length > 1);
  if (family === undefined || family !== western.family || western.given.length === 0) return false;
  const given = [...between, other.family];
  const initials = western.given.every((word) => word.length === 1);
  return initials ? given[0]?.[0] === western.given[0] : given.join('') === western.given.join('');
}
