import { isCollaboration } from '../papers/collaborations';
import { firstAuthors } from '../papers/first-author';
import { SUFFIX } from '../papers/flip-name';
import { fold } from '../papers/fold';
import type { Paper } from '../records/paper';

type Cited = Pick<Paper, 'id' | 'title' | 'authors' | 'dois'> & Partial<Pick<Paper, 'primary'>>;

/**
 * A paper of arXiv's as BibTeX, with the fields that arXiv itself gives (`eprint`, `archivePrefix`, `primaryClass`). TeX stays;
 * letters beyond ASCII that TeX has a command for become that, for the old BibTeX; names in capitals keep them.
 */
export function asBibtex({ id, title, authors, dois, primary }: Cited): string {
  const year = yearOf(id);
  return bibtexEntry('misc', { title, authors, year }, [
    ['eprint', id],
    ['archivePrefix', 'arXiv'],
    ['primaryClass', primary],
    ['doi', dois[0]],
    ['url', `https://arxiv.org/abs/${id}`],
  ]);
}

/**
 * One entry, under a key made of who wrote it, when, and its title.
 * @param more fields as they are to stand there; those without a value are left out
 */
export function bibtexEntry(
  kind: string,
  { title, authors, year }: Pick<Paper, 'title' | 'authors'> & { year: string },
  more: readonly (readonly [name: string, value: string | undefined])[],
): string {
  const fields = [
    ['title', texOf(title, true)],
    ['author', authors.map(({ name }) => nameOf(name)).join(' and ')],
    ['year', year],
    ...more,
  ] as const;
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${kind}{${keyOf(title, authors, year)},\n${lines.join('')}}\n`;
}

/** The first month of new ids is April 2007; the oldest old ones are of 1991. */
function yearOf(id: string): string {
  const two = /^(?:.*\/)?(\d\d)/.exec(id)?.[1] ?? '';
  return Number(two) > 90 ? `19${two}` : `20${two}`;
}

const SMALL = new Set('a an the on of for in to and with from by via at is are'.split(' '));

/** `andrieux2026blade`: family name, year, the first word that says something. */
function keyOf(title: string, authors: Cited['authors'], year: string): string {
  const [first] = firstAuthors(authors);
  const plain = (text: string) => fold(text).replace(/[^a-z0-9 ]+/g, ' ');
  const words = plain(title.replace(/\$[^$]*\$|\\[A-Za-z]+/g, ' ')).split(' ');
  const word = words.find((each) => each && !SMALL.has(each)) ?? '';
  const family = plain(first?.family || first?.whole || '').replaceAll(' ', '');
  return `${family}${year}${word}` || 'arxiv';
}

/** “Jo Karr Jr.” → `Karr, Jr., Jo`; a group is one name. */
function nameOf(name: string): string {
  const tex = texOf(name, false);
  if (isCollaboration(name) || /\sand\s/.test(name)) return `{${tex}}`;
  const words = tex.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 3 || !SUFFIX.test(last)) return tex;
  return `${words.at(-2)}, ${last}, ${words.slice(0, -2).join(' ')}`;
}

const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030b': 'H ',
  '\u030c': 'v ',
  '\u0327': 'c ',
  '\u0328': 'k ',
};
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'dj',
  Đ: 'DJ',
  ı: 'i',
};

/** @param isTitle BibTeX makes a title's capitals small, in formulas too: what must keep them is put in braces */
export function texOf(text: string, isTitle: boolean): string {
  const pieces = balanced(text.replace(/\s+/g, ' ').trim()).split(/((?<!\\)\$[^$]*(?<!\\)\$)/);
  const parts = pieces.map((piece, i) => {
    if (i % 2 === 1) return isTitle ? `{${piece}}` : piece;
    const kept = isTitle
      ? piece.replace(/(?<![\\{\p{L}])\p{L}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*/gu, '{$&}')
      : piece;
    return escaped(kept);
  });
  return parts.join('');
}

const escaped = (prose: string): string =>
  prose
    .replace(/(?<!\\)[&%#_$]/g, '\\$&')
    .normalize('NFC')
    .replace(/[ßæÆœŒøØłŁđĐı]/g, (letter) => `{\\${LETTERS[letter]}}`)
    .replace(/[\u00c0-\u017f\u1e00-\u1eff]/g, accented);

/** `é` → `{\'e}`. What TeX has no accent for stays as it is. */
function accented(letter: string): string {
  const [base = '', accent = '', ...more] = letter.normalize('NFD');
  const command = ACCENTS[accent];
  return command && more.length === 0 ? `{\\${command}${base}}` : letter;
}

/** Without the braces that have no partner: one would take in all that follows. */
function balanced(text: string): string {
  const open: number[] = [];
  const alone = new Set<number>();
  for (const [i, sign] of text.split('').entries()) {
    if (sign === '{') open.push(i);
    else if (sign === '}' && open.pop() === undefined) alone.add(i);
  }
  for (const i of open) alone.add(i);
  return text
    .split('')
    .filter((_, i) => !alone.has(i))
    .join('');
}
