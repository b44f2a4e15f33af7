import type { Paper } from './paper';

type Known = Pick<Paper, 'id'> & Partial<Pick<Paper, 'source' | 'link' | 'dois'>>;

/**
 * The address of a paper's abstract page, its newest version where the source keeps several. Every paper has one: what is
 * known by a DOI at least the resolver's.
 */
export function abstractUrl({ id, source = 'arxiv', link, dois }: Known): string {
  if (source === 'arxiv') return `https://arxiv.org/abs/${id}`;
  return link ?? `https://doi.org/${encodeURI(dois?.[0] ?? id)}`;
}

/** Before a word of ours they say where it is looked for; arXiv would look for them as words. */
const FIELDS = /(?:ti|abs|au|aff|cat|tag|id|note|digest):/g;

/** The address of arXiv's own search over all its papers, for the words of a search over those that are kept. */
export const arxivSearchUrl = (query: string): string =>
  `https://arxiv.org/search/?searchtype=all&query=${encodeURIComponent(query.replace(FIELDS, '').trim())}`;

/** So many words find their place, and no other. */
const FEW = 8;

/**
 * An address that opens where words stand, in browsers that know how; the others go to what it names without them.
 * @param quote TeX kept: what no formula is in is looked for
 */
export function atWords(address: string, quote: string): string {
  const runs = quote.split(/\$[^$]*\$/);
  // A word that a formula touches is not whole.
  const words = runs.map((run, i) => run.split(/\s+/).slice(i && 1, i < runs.length - 1 ? -1 : undefined));
  const [longest = []] = words.map((run) => run.filter(Boolean)).sort((a, b) => b.length - a.length);
  if (longest.length < 3) return address;
  const text = encodeURIComponent(longest.slice(0, FEW).join(' ')).replaceAll('-', '%2D');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** arXiv makes HTML of what was submitted in TeX from this month on (info.arxiv.org/about/accessible_HTML). `YYMM` of the id. */
const FIRST_IN_HTML = '2312';

/**
 * The address of its whole text as a page, newest version; undefined where there is none. Of what arXiv could not convert its
 * page says so.
 */
export function htmlUrl({ id, source = 'arxiv', link }: Known): string | undefined {
  if (source === 'arxiv')
    return /^\d{4}\./.test(id) && id.slice(0, 4) >= FIRST_IN_HTML
      ? `https://arxiv.org/html/${id}`
      : undefined;
  return source !== 'journal' && link ? `${link}.full` : undefined;
}

/** The address of its PDF, newest version; undefined where nobody can tell without asking. */
export function pdfUrl({ id, source = 'arxiv', link }: Known): string | undefined {
  if (source === 'arxiv') return `https://arxiv.org/pdf/${id}`;
  return source !== 'journal' && link ? `${link}.full.pdf` : undefined;
}
