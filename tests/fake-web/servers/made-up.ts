import { empiricalAbstract, empiricalTitle } from '../corpus/compose-empirical';
import { CELLS } from '../corpus/fields/cells';
import { NEUROSCIENCE } from '../corpus/fields/neuroscience';
import { makeAuthors } from '../corpus/names';
import { type Random, randomFrom } from '../random';
import { texToUnicode } from '../tex-accents';

/** A paper of our own invention, as servers other than arXiv know it: no TeX, no categories of arXiv's. */
export interface MadeUp {
  title: string;
  abstract: string;
  /** Given name first. */
  authors: string[];
  random: Random;
}

/** The paper of a place: the same words give the same paper. */
export function makeUp(...place: (string | number)[]): MadeUp {
  const random = randomFrom(...place);
  const field = random.chance(0.3) ? NEUROSCIENCE : CELLS;
  const title = empiricalTitle(field, random);
  return {
    title: plain(title.text),
    abstract: plain(empiricalAbstract(field, title, random)),
    authors: makeAuthors(random, random.int(1, 9)).map(({ name }) => plain(texToUnicode(name))),
    random,
  };
}

const plain = (text: string): string =>
  text
    .replace(/\\([%&$])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s*\n\s*/g, ' ');

/** `Ada Lind Norrvik` → `Norrvik, A. L.` */
export function initialled(name: string): string {
  const parts = name.split(' ');
  const family = parts.pop() ?? '';
  return `${family}, ${parts.map((part) => `${part[0]}.`).join(' ')}`;
}
