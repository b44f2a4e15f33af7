import { escapeAttribute, escapeText } from '../markup';
import { texToUnicode } from '../tex-accents';

/** Text for attribute values of a page; quotes as arXiv's templates escape them. */
export function attr(text: string): string {
  return escapeAttribute(text)
    .replace(/&quot;/g, '&#34;')
    .replace(/'/g, '&#39;');
}

const URL_IN_TEXT = /https?:\/\/[^\s<]+[^\s<.,;:!?)]/g;

/** Escaped text in which addresses have become “this https URL”. */
export function linked(text: string): string {
  return escapeText(text).replace(URL_IN_TEXT, (url) => {
    const scheme = url.startsWith('https') ? 'https' : 'http';
    return `<a href="${url}" rel="external noopener nofollow" class="link-external link-${scheme}">this ${scheme} URL</a>`;
  });
}

/** An abstract as pages show it: accents converted, paragraphs parted by a bare `br`. */
export function abstractHtml(abstract: string): string {
  return linked(texToUnicode(abstract)).replace(/\n\n/g, '\n<br>');
}

const PARTICLES = new Set(['van', 'von', 'de', 'den', 'der', 'del', 'di', 'la', 'le']);

/** Family name and given names; a collaboration has only the former. */
export function splitName(name: string): { family: string; given: string } {
  const plain = texToUnicode(name);
  if (/Collaboration$/.test(plain)) return { family: plain, given: '' };
  const words = plain.split(' ');
  const particle = words.findIndex((word, place) => place > 0 && PARTICLES.has(word.toLowerCase()));
  const cut = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') };
}

/** `https://arxiv.org/search/cs?searchtype=author&query=Upadhyay,+M+V`, escaped. */
export function authorSearch(name: string, archive: string): string {
  const { family, given } = splitName(name);
  const initials = given
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0));
  const query = [`${family}${given ? ',' : ''}`, ...initials].join(' ').replace(/ /g, '+');
  return `https://arxiv.org/search/${archive}?searchtype=author&amp;query=${attr(query)}`;
}

/** Cuts at a word and adds dots, as link previews need it. */
export function shorten(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(0, width - 2).replace(/\s+\S*$/, '');
  return `${cut}...`;
}
