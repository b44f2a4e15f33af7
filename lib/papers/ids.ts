import type { PaperKey } from '../records/paper';

/** An arXiv paper, and the version where one is named. The id never holds the version. */
export interface ArxivId {
  id: string;
  version?: number;
}

/** Longer than any address of a paper; what is longer is not looked at. */
const LONGEST = 2048;

/** How nearly every address begins, that of a note's page first: it needs none of the patterns below, which take their time. */
const USUAL = 'https://arxiv.org/abs/';

const HOST = '(?:(?:(?:www|export|browse)\\.)?arxiv\\.org|ar5iv(?:\\.labs\\.arxiv)?\\.org)';
const PAGE = '(?:abs|pdf|html|format|src|e-print|ps)';
const ADDRESS = new RegExp(`^(?:https?:)?(?://)?${HOST}(?::443)?/${PAGE}/`, 'i');
const DOI = /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s?)?10\.48550\/arxiv\./i;
const PREFIX = /^(?:oai:arxiv\.org:|arxiv:\s?)/i;

const NEW_STYLE = /^(\d{2})(\d{2})\.(\d{4,5})(?:v(\d{1,4}))?$/;
const OLD_STYLE = /^([a-z-]{2,8})(?:\.[a-z-]{2,9})?\/(\d{2})(\d{2})(\d{3})(?:v(\d{1,4}))?$/i;

/** The archives that gave out ids until March 2007 (arXiv's taxonomy, those without a later start). */
const OLD_ARCHIVES = new Set(
  (
    'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs ' +
    'dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol ' +
    'physics plasm-ph q-alg q-bio quant-ph solv-int supr-con'
  ).split(' '),
);

/**
 * Reads an arXiv id from an id, an address of a paper's page (abs, pdf, html and kin; arXiv's hosts and ar5iv), an
 * OAI identifier, an `arXiv:` reference or arXiv's own DOI. Anything else gives undefined, as do months and lengths
 * that arXiv never gave out (https://info.arxiv.org/help/arxiv_identifier.html). Takes linear time on any string.
 */
export function parseArxivId(text: string): ArxivId | undefined {
  if (text.length > LONGEST) return undefined;
  const usual = newStyle(text.startsWith(USUAL) ? text.slice(USUAL.length) : text);
  if (usual) return usual;
  const bare = bareId(text.trim());
  return newStyle(bare) ?? oldStyle(bare);
}

function bareId(text: string): string {
  // As feeds have it, by the thousand.
  if (text.startsWith('oai:')) return text.replace(PREFIX, '');
  const address = ADDRESS.exec(text);
  if (!address) return text.replace(DOI, '').replace(PREFIX, '');
  const path = text
    .slice(address[0].length)
    .replace(/[?#][\s\S]*$/, '')
    .replace(/%2f/i, '/');
  const [first = '', second = ''] = path.split('/', 2);
  const id = /^\d{4}\.\d/.test(first) ? first : `${first}/${second}`;
  return id.replace(/\.pdf$/i, '');
}

function newStyle(text: string): ArxivId | undefined {
  const match = NEW_STYLE.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', number = '', version] = match;
  const yearMonth = Number(year + month);
  // The scheme began in April 2007; years from 91 on are the last century's, which had the old one.
  if (!isMonth(month) || yearMonth < 704 || Number(year) > 90) return undefined;
  if (number.length !== (yearMonth < 1501 ? 4 : 5) || Number(number) === 0) return undefined;
  return withVersion(`${year}${month}.${number}`, version);
}

function oldStyle(text: string): ArxivId | undefined {
  const match = OLD_STYLE.exec(text);
  if (!match) return undefined;
  const [, stated = '', year = '', month = '', number = '', version] = match;
  const archive = stated.toLowerCase();
  const yearMonth = (Number(year) > 90 ? 1900 : 2000) * 100 + Number(year + month);
  if (!OLD_ARCHIVES.has(archive) || !isMonth(month) || Number(number) === 0) return undefined;
  if (yearMonth < 199107 || yearMonth > 200703) return undefined;
  return withVersion(`${archive}/${year}${month}${number}`, version);
}

const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

function withVersion(id: string, version: string | undefined): ArxivId | undefined {
  if (version === undefined) return { id };
  return Number(version) > 0 ? { id, version: Number(version) } : undefined;
}

/** The key of a paper in the store, from its id without version. */
export const arxivKey = (id: string): PaperKey => `arxiv:${id}`;
