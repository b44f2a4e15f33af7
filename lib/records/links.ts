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

/** The address of its PDF, newest version; undefined where nobody can tell without asking. */
export function pdfUrl({ id, source = 'arxiv', link }: Known): string | undefined {
  if (source === 'arxiv') return `https://arxiv.org/pdf/${id}`;
  return source !== 'journal' && link ? `${link}.full.pdf` : undefined;
}
