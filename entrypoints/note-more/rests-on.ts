import { anchorOf, leadsTo } from '../../lib/arxiv-pages/html-place';
import type { InSection } from '../../lib/arxiv-pages/html-places';
import { isFullTextPage } from '../../lib/arxiv-pages/kinds';
import type { Quoted } from '../../lib/arxiv-pages/places';
import type { Evidence } from '../../lib/records/digest';
import type { SectionName } from '../../lib/records/sections';
import type { View } from '../abstract.content/view';

/** What a row or a statement rests on. */
export interface Rest {
  /** Whose row, of a statement also which of it: `ai results 1`. */
  name: string;
  /** All of it, for those who listen. */
  quotes: string[];
  /** What of it stands in the abstract. */
  quoted: Quoted[];
  /** What of it stands in the sections of this very page. */
  inSections: InSection[];
}

/**
 * What the part of the note at an element rests on: a statement on its own words, a row on those of all its sentences.
 * @returns undefined where it rests on nothing, or names its place in the paper's HTML itself and that is another page
 */
export function restsOn(view: View, element: Element): Rest | undefined {
  if (isFullTextPage(new URL(location.href)) && element.closest('a, [data-full-text]'))
    return placed(view, element);
  const { gloss, paper, text } = view;
  const section = element.closest<HTMLElement>('[data-section]');
  if (!gloss || !paper || !section || element.closest('[data-full-text], a')) return undefined;
  const own = element.closest('[data-whose]');
  const isAi = gloss.written !== undefined && !own && text !== 'authors';
  const { sections } = (isAi && gloss.written?.digest) || gloss.digest;
  const { statements, spans } = sections[section.dataset.section as SectionName];
  const statement = element.closest('[data-evidence]');
  // Of a line in few words both texts stand in one section.
  const among = own && section.contains(own) ? own : section;
  const nth = statement ? [...among.querySelectorAll('[data-evidence]')].indexOf(statement) : -1;
  const chosen = statement ? statements.slice(nth, nth + 1) : statements;
  const stated = chosen.flatMap(({ evidence }) => [evidence, ...(evidence.more ?? [])]);
  const roles = spans.map(([start, end]) => ({ start, end, quote: paper.abstract.slice(start, end) }));
  // Of the authors' sentences of one kind a row shows the first.
  const all: Partial<Evidence>[] = statement || isAi ? stated : roles;
  const known = all.filter((each): each is Quoted => Boolean(each.quote));
  if (known.length === 0) return undefined;
  const read = isAi ? gloss.written?.digest.textRead : undefined;
  const isOfThisPage = read?.kind === 'sections' && leadsTo(`${read.address}#S`, paper);
  return {
    name: [isAi ? 'ai' : 'authors', section.dataset.section, ...(statement ? [nth] : [])].join(' '),
    quotes: known.map(({ quote }) => quote),
    quoted: known.filter(({ source = 'abstract' }: Partial<Evidence>) => source === 'abstract'),
    inSections: isOfThisPage ? known.flatMap(inSection) : [],
  };
}

const inSection = ({ source, quote = '' }: Partial<Evidence>): InSection[] =>
  typeof source === 'object' ? [{ anchor: source.anchor, quote }] : [];

/** What a link, or a sentence of the paper's own sections beside one, leads to on this page. */
function placed(view: View, element: Element): Rest | undefined {
  const item = element.closest('[data-full-text] li');
  const link = element.closest('a') ?? item?.querySelector('a');
  if (!link || !view.paper || !leadsTo(link.href, view.paper)) return undefined;
  const anchor = anchorOf(link.href);
  const said =
    item?.querySelector<HTMLElement>('[data-quote]') ?? link.parentElement?.querySelector('[data-evidence]');
  const quote = item ? said?.getAttribute('data-quote') : undefined;
  const of = quote ?? link.textContent ?? '';
  const all = said && !item ? (restsOn(view, said)?.inSections ?? []) : [];
  const own = all.filter((each) => each.anchor === anchor);
  const inSections = own.length > 0 ? own : [{ anchor, quote: quote ?? '' }];
  return {
    name: `${link.href} ${of}`,
    quotes: own.length > 0 ? own.map((each) => each.quote) : [of],
    quoted: [],
    inSections,
  };
}
