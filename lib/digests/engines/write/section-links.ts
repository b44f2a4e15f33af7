import type { Evidence, SectionLink, Statement } from '../../../records/digest';
import type { Place, TextGiven } from '../../../records/full-text';

/** The sections that a statement rests on, each once, with where they are. */
export function linksOf(
  { source, more = [] }: Evidence,
  html: TextGiven | undefined,
): Pick<Statement, 'sections'> {
  if (html?.kind !== 'sections') return {};
  const places = [source, ...more.map((each) => each.source)].filter((each) => typeof each === 'object');
  const links = new Map(places.map((place) => linkOf(place, html.address)).map((link) => [link.href, link]));
  return links.size > 0 ? { sections: [...links.values()] } : {};
}

/** What stands before the first heading is in no section: the whole page is named. */
const linkOf = ({ number, title, anchor }: Place, address: string): SectionLink => ({
  label: clipped([number && `§${number}`, title].filter(Boolean).join(' ')) || 'HTML',
  href: anchor ? `${address}#${anchor}` : address,
});

/** It stands in the middle of a text. */
const LONGEST = 40;

const clipped = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words;
