import type { CodeLink } from '../records/digest';

/** Where code and data are kept. A host matches itself and its subdomains. */
const CODE_HOSTS = [
  'github.com',
  'github.io',
  'gitlab.com',
  'gitlab.io',
  'bitbucket.org',
  'codeberg.org',
  'sr.ht',
  'gitee.com',
  'git.io',
  'huggingface.co',
  'hf.co',
  'modelscope.cn',
  'kaggle.com',
  'zenodo.org',
  'figshare.com',
  'osf.io',
  'datadryad.org',
  'codeocean.com',
  'sourceforge.net',
  'anonymous.4open.science',
  'colab.research.google.com',
  'pypi.org',
  'cran.r-project.org',
];

const ADDRESS = /https?:\/\/[^\s{}<>"'“”|^`\\,;]+(?:\\[_%#~&][^\s{}<>"'“”|^`\\,;]*)*/gi;
/** Addresses that people write without `https://`, of hosts that mean nothing else. */
const BARE =
  /(?<![\w./@-])(?:www\.)?(?:(?:github|gitlab)\.com|huggingface\.co|bitbucket\.org|zenodo\.org|[\w-]{1,60}\.github\.io)\/[^\s{}<>"'“”|^`\\,;]+/gi;
/** A DOI of Zenodo, which is how data are cited. */
const ZENODO = /\b10\.5281\/zenodo\.(\d{3,10})\b/gi;

/** An address without the sentence's own punctuation, and with TeX's `\_` undone. */
function trimmed(address: string): string {
  const plain = address.replace(/\\([_%#~&])/g, '$1');
  const marks = /[([]/.test(plain) ? '.:!?*…' : '.:!?*…)]';
  let end = plain.length;
  while (end > 0 && marks.includes(plain[end - 1] ?? '')) end--;
  return plain.slice(0, end);
}

/** The host a reader is shown, where an address is that of code or data. */
function codeHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return CODE_HOSTS.some((known) => host === known || host.endsWith(`.${known}`)) ? host : undefined;
}

/**
 * The links of a text that lead to code or data, in order, each once.
 *
 * @param text an abstract, or arXiv's comments; TeX allowed
 * @returns `https` addresses on known code hosts
 */
export function codeLinks(text: string): CodeLink[] {
  const links = new Map<string, CodeLink>();
  for (const [address] of text.matchAll(ADDRESS)) {
    const url = trimmed(address).replace(/^http:/i, 'https:');
    const host = codeHost(url);
    if (host && !links.has(url)) links.set(url, { url, host });
  }
  return [...links.values()];
}

/** What a link of comments says of itself, from the start of its clause: `Code and data are available at`. */
const LABEL =
  /(?:^\s{0,3}|[.;,(]\s{0,3})((?:(?:our|the|all|source|project|official|open[- ]source)\s)*(?:codes?(?:base)?|git ?hub|git|repo(?:sitory)?|implementation|software|data(?:sets?)?|models?|project|web ?page|website|demo)(?:(?:, | and | & |\/)(?:data(?:sets?)?|models?|codes?|demo|weights|benchmark))*(?: ?(?:repo(?:sitory)?|page|website|link|code))?(?: (?:is|are|will be))?(?: (?:publicly|freely|openly))?(?: (?:available|released|hosted|found|accessible))?(?: (?:at|on|here|in|via|from|github))*\s?:?\s?(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?)$/i;
/** Longer words before an address are no label of it. */
const LONGEST_LABEL = 120;

/** A code link in a text, and the stretch that says nothing but the link. */
export interface PlacedLink extends CodeLink {
  start: number;
  end: number;
  /** Whether the stretch holds a whole clause, so that it can go and the rest still reads. */
  whole: boolean;
}

/**
 * The code links of arXiv's comments, in order, with their places.
 * @param text plain text
 */
export function placedCodeLinks(text: string): PlacedLink[] {
  const found = [
    ...[...text.matchAll(ADDRESS)].map((match) => ({
      match,
      url: trimmed(match[0]).replace(/^http:/i, 'https:'),
    })),
    ...[...text.matchAll(BARE)].map((match) => ({ match, url: `https://${trimmed(match[0])}` })),
    ...[...text.matchAll(ZENODO)].map((match) => ({ match, url: `https://zenodo.org/records/${match[1]}` })),
  ].sort((a, b) => a.match.index - b.match.index);
  let before = 0;
  return found.flatMap(({ match, url }): PlacedLink[] => {
    const host = codeHost(url);
    if (!host || match.index < before) return [];
    const said = text.slice(Math.max(before, match.index - LONGEST_LABEL), match.index);
    const label = LABEL.exec(said)?.[1];
    const starts = label !== undefined || /(?:^|[.;,(]\s*)$/.test(said);
    const end = match.index + trimmed(match[0]).length;
    before = match.index + match[0].length;
    const goesOn = /^\)?\s+(?!\d|\()[a-z]/.test(text.slice(end, end + 20));
    return [{ url, host, start: match.index - (label?.length ?? 0), end, whole: starts && !goesOn }];
  });
}
