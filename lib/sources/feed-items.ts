import { findDoi } from '../papers/dois';
import type { Author } from '../records/paper';
import { readCreators } from './creators';
import { statedTime } from './feed-day';
import { htmlToLine, htmlToText } from './html-text';
import { itemLink } from './item-link';
import { MAX_TEXT } from './text-limits';
import { child, children, readXml, textOf, unreadable, type XmlElement } from './xml';

/** One item of a feed, whatever its dialect: plain text, no markup, nothing judged yet. */
export interface FeedItem {
  /** What the feed calls it: guid, id, rdf:about. */
  guid?: string;
  /** One line; empty where it has none. */
  title: string;
  /** The address of its page, http or https. */
  link?: string;
  doi?: string;
  /** Paragraphs divided by an empty line; empty where it has none. */
  text: string;
  authors: Author[];
  /** Publication: epoch milliseconds. */
  at?: number;
  /** Sections, types and categories, as stated. */
  labels: string[];
  venue?: string;
}

export interface ReadFeed {
  /** One line. */
  title?: string;
  /** The page it is the feed of. */
  home?: string;
  items: FeedItem[];
}

/** More than any journal has in its feed (JMLR: 205); ten thousand would keep the worker busy for a second. */
const MOST_ITEMS = 5_000;

/**
 * Reads a feed in RDF (RSS 1.0), RSS 2.0 or Atom, whatever prefixes it uses.
 * @param source the body of the answer
 * @param address where it came from: relative links lead on from there
 * @throws GlossError `unreadable` when it is no such feed, or not whole
 */
export function readFeedItems(source: string, address?: string): ReadFeed {
  const root = readXml(source);
  const channel = root.name === 'feed' ? root : child(root, 'channel');
  if (!channel || !['RDF', 'rss', 'feed'].includes(root.name))
    throw unreadable('not-a-feed', `its root is <${root.name}>`);
  const items = root.name === 'feed' ? children(root, 'entry') : [root, channel].flatMap(itemsOf);
  if (items.length > MOST_ITEMS) throw unreadable('not-a-feed', `it has ${items.length} items`);
  const title = lineOf(channel, 'title');
  const venue = lineOf(channel, 'publicationName');
  const base = baseOf([root, channel], address);
  const home = itemLink(channel, undefined, base);
  return {
    ...(title && { title }),
    ...(home && { home }),
    items: items.map((item) => readItem(item, baseOf([item], base), venue)),
  };
}

const itemsOf = (element: XmlElement): XmlElement[] => children(element, 'item');

/** `xml:base` is written without its prefix here and there; both are taken. */
function baseOf(elements: XmlElement[], outer?: string): string | undefined {
  let base = outer;
  for (const { attrs } of elements) {
    const own = attrs['xml:base'];
    if (own && URL.canParse(own, base)) base = new URL(own, base).href;
  }
  return base;
}

function readItem(item: XmlElement, base: string | undefined, channelVenue: string | undefined): FeedItem {
  const guid = textOf(item, 'guid') ?? textOf(item, 'id') ?? item.attrs['rdf:about']?.trim();
  const link = itemLink(item, guid, base);
  const identifiers = [...children(item, 'doi'), ...children(item, 'DOI'), ...children(item, 'identifier')];
  const doi = firstDoi([...identifiers.map(({ text }) => text), guid, link]);
  const at = ['date', 'publicationDate', 'pubDate', 'published', 'updated', 'modified']
    .map((name) => statedTime(textOf(item, name)))
    .find((time) => time !== undefined);
  const venue = lineOf(item, 'publicationName') ?? channelVenue;
  return {
    ...(guid && { guid }),
    title: lineOf(item, 'title') ?? '',
    ...(link && { link }),
    ...(doi && { doi }),
    text: textIn(item),
    authors: readCreators(creatorsOf(item)),
    ...(at !== undefined && { at }),
    labels: ['section', 'type', 'category']
      .flatMap((name) => children(item, name))
      .map((each) => htmlToLine(each.attrs.term ?? each.attrs.label ?? each.text) ?? '')
      .filter(Boolean),
    ...(venue && { venue }),
  };
}

const firstDoi = (texts: (string | undefined)[]): string | undefined =>
  texts.map((text) => text && findDoi(text)).find(Boolean);

function creatorsOf(item: XmlElement): string[] {
  const creators = children(item, 'creator');
  const named = creators.length > 0 ? creators : children(item, 'author');
  return named.map((each) => htmlToLine(textOf(each, 'name') ?? raw(each)) ?? '');
}

/** The longest text it has that is no whole article. */
function textIn(item: XmlElement): string {
  let longest = '';
  for (const name of ['description', 'summary', 'abstract', 'content', 'encoded']) {
    for (const each of children(item, name)) {
      const text = htmlToText(raw(each)) ?? '';
      if (text.length > longest.length && text.length <= MAX_TEXT) longest = text;
    }
  }
  return longest;
}

/** The first that says something. */
function lineOf(element: XmlElement, name: string): string | undefined {
  for (const each of children(element, name)) {
    const line = htmlToLine(raw(each));
    if (line) return line;
  }
  return undefined;
}

/** What an element holds: escaped text, or markup that nobody escaped (Atom's xhtml, and many by mistake). */
const raw = ({ inner, text }: XmlElement): string =>
  inner ? inner.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1') : text;
