import { asBibtex, bibtexEntry, texOf } from './bibtex';
import type { Listed } from './listed';

/** A list as one BibTeX file: every entry under a key of its own. */
export function listAsBibtex(list: readonly Listed[]): string {
  const taken = new Set<string>();
  return list.map(({ paper, link }) => distinct(entryOf(paper, link), taken)).join('\n');
}

/** What arXiv has as arXiv cites it; of other sources the DOI is what counts. */
function entryOf(paper: Listed['paper'], link: string): string {
  if (paper.source === 'arxiv') return asBibtex(paper);
  const { title, authors, dois, venue, submittedAt, arrivedAt } = paper;
  const year = String(new Date(submittedAt ?? arrivedAt).getUTCFullYear());
  return bibtexEntry('article', { title, authors, year }, [
    ['journal', texOf(venue ?? { biorxiv: 'bioRxiv', medrxiv: 'medRxiv', journal: '' }[paper.source], false)],
    ['doi', dois[0]],
    ['url', link],
  ]);
}

/** `ada2026tides`, `ada2026tidesa`, …: BibTeX refuses a key that comes twice. */
function distinct(entry: string, taken: Set<string>): string {
  return entry.replace(/^(@\w+\{)([^,]*),/, (_, head: string, key: string) => {
    let own = key;
    for (let i = 0; taken.has(own); i++) own = `${key}${letters(i)}`;
    taken.add(own);
    return `${head}${own},`;
  });
}

/** 0 → `a`, 25 → `z`, 26 → `aa`. */
function letters(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}
