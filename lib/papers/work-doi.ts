import { findDoi } from './dois';
import { parseArxivId } from './ids';

const ARXIV = '10.48550/arxiv.';

/** What servers set behind the DOI of a paper to name one version of it; journals end DOIs as they like. */
const VERSIONED: readonly RegExp[] = [
  // bioRxiv and medRxiv, by the form of their numbers, whatever the prefix.
  /^(10\.\d{4,9}\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8})v\d{1,3}$/,
  // Research Square, Preprints.org.
  /^(10\.21203\/rs\.[\w.-]+)\/v\d{1,3}$/,
  /^(10\.20944\/preprints[\d.]+)\.v\d{1,3}$/,
  /^(10\.26434\/chemrxiv-[\w-]+)-v\d{1,3}$/,
];

/** Servers have the address of a page in what should be a DOI: `…/10.1101/2026.06.01.123456v2.full`. */
const PAGE = /(v\d{1,3})(?:\.(?:full|abstract|article-info)(?:[.-].*)?|\.full\.pdf)$/;

/**
 * A DOI as works are told apart by: without resolver, in small letters, without the version that preprint servers add;
 * arXiv's own without version. Undefined for what holds none.
 */
export function workDoi(text: string): string | undefined {
  const doi = findDoi(text)?.replace(PAGE, '$1');
  if (doi === undefined) return undefined;
  if (doi.startsWith(ARXIV)) {
    const id = parseArxivId(doi)?.id;
    return id === undefined ? doi : arxivDoi(id);
  }
  for (const form of VERSIONED) {
    const bare = form.exec(doi)?.[1];
    if (bare) return bare;
  }
  return doi;
}

/** The DOI that arXiv gives each of its papers. */
export const arxivDoi = (id: string): string => ARXIV + id.toLowerCase();

/** Who gave a DOI out: `10.1371`. */
export const registrantOf = (doi: string): string => doi.slice(0, doi.indexOf('/'));
