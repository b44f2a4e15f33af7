import type { Author } from '../records/paper';
import { cleanSource } from './clean-source';
import { splitCollaboration } from './collaborations';
import { LONGEST_SUFFIX, SUFFIX, tidy } from './flip-name';
import { splitOutside } from './split-outside';
import { texToLetters } from './tex-accents';

/** A formula in a list of names is a mark that points to a footnote. */
const FOOTNOTE = /\$\s*(?:\{\})?[\^_\\*][^$]*\$/g;
const ET_AL = /^et\.?\s+al\b\.?/i;

/**
 * Splits the feed's one string of creators into authors, in order. Names are joined by commas (or “and”); affiliations
 * follow in parentheses that may hold commas and parentheses; a suffix behind a comma belongs to the name before it;
 * `for the X Collaboration: A, B` is a collaboration and two people. TeX accents become letters, footnote marks and
 * affiliation numbers go. The shape is arXiv's own (arXiv/arxiv-feed, serializers/extensions.py).
 */
export function splitCreators(dcCreator: string): Author[] {
  const plain = PLAIN.test(dcCreator) && !MORE_THAN_NAMES.test(dcCreator);
  return plain ? splitPlain(dcCreator) : splitAny(dcCreator);
}

/** Letters, each of one sign (NFC), initials and commas: nine of ten lists in arXiv's feeds. */
const PLAIN = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f .,'-]*$/;
const MORE_THAN_NAMES = /--|''|\b(?:and|al|on|for|from|the)\b|collab|consort|group|team/i;

/** The same as `splitAny` says of such a list, in a fraction of the time. */
function splitPlain(list: string): Author[] {
  const authors: Author[] = [];
  const spaced = list.includes('  ') ? list.replace(/ +/g, ' ') : list;
  for (const part of spaced.split(',')) {
    const bare = part.trim();
    const name = bare.startsWith('.') ? bare.replace(/^[. ]+/, '') : bare;
    const before = authors.at(-1);
    if (before && name.length <= LONGEST_SUFFIX && SUFFIX.test(name)) before.name += ` ${name}`;
    else if (/[^ .'-]/.test(name)) authors.push({ name });
  }
  return authors;
}

function splitAny(dcCreator: string): Author[] {
  const text = texToLetters(cleanSource(dcCreator).replace(FOOTNOTE, '').replaceAll('\\&', '&')).replace(
    /~/g,
    ' ',
  );
  const authors: Author[] = [];
  for (const part of splitOutside(text)) {
    const affiliations = part.asides.map(tidy).filter(isAffiliation);
    for (const each of splitCollaboration(tidy(part.text))) {
      const name = PLAIN_NAME.test(each) ? each : tidyName(each);
      const before = authors.at(-1);
      if (before && SUFFIX.test(name)) before.name += ` ${name}`;
      else if (/[\p{L}\p{N}]/u.test(name) && !ET_AL.test(name)) authors.push({ name });
    }
    const last = authors.at(-1);
    if (last && affiliations.length > 0) last.affiliations = [...(last.affiliations ?? []), ...affiliations];
  }
  return authors;
}

/** Letters, initials and what joins them, at single spaces. */
const PLAIN_NAME =
  /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f](?:[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f .'-]*[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f.'-])?$/;

/** A name without a bracket that was left open, what TeX left over, and the marks that point to footnotes. */
const tidyName = (name: string): string =>
  tidy(
    name
      .replace(/\([\s\S]*$/, '')
      .replace(/\\[A-Za-z]+\s*|[\\{}()[\]]|\^\w*/g, ' ')
      .replace(/[*†‡§¶]+/g, ''),
  ).replace(/^[\s.;:&]+|(?<![\s;:&])[\s;:&]+$/g, '');

/** Not a number that points to a list of addresses, nor that list. */
const isAffiliation = (text: string): boolean =>
  (/[A-Za-z]{4}/.test(text) || /\p{L}/u.test(text.replace(/\band\b/g, ''))) && !/^\(?\d+\)/.test(text);
