import type { CommentsRead } from '../records/remarks';
import { type PlacedLink, placedCodeLinks } from './code-link';
import { plainText } from './plain-text';
import { type PlacedVenue, venuesOf } from './venue';

/** No comments are longer; arXiv allows 400 characters. */
const LONGEST = 2000;
/** Words before a cue that say nothing by themselves: with them, a clause is the venue alone. */
const NOTHING_MORE =
  /^(?:(?:this|the|our|paper|work|article|manuscript|preprint|pre-print|version|is|was|has|been|have|author'?s?|of|an?|final|and|in|proceedings?|proc|it|extended|full|camera[- ]ready|long|also)\b[\s:]*)*$/i;

/** What every venue or link has one of; most comments are page counts. */
const SAYS_MORE =
  /accept|appear|press|publi|forthcoming|proc|submi|review|consider|http|\.(?:com|io|org|co)\/|zenodo|(?:19|20)\d\d|['’]\d\d/i;

/**
 * What arXiv's comments say, taken apart: where the paper appears, where its code is, and the rest as text.
 * `Accepted to ICML 2026. Code: https://github.com/a/b. 13 pages` → a venue, a link and `13 pages`.
 * @param comments as the source has them, TeX and all
 */
export function readComments(comments: string): CommentsRead {
  const text = plainText(comments.slice(0, LONGEST)).replace(/^comments?:\s*/i, '');
  if (!SAYS_MORE.test(text)) return { venues: [], code: [], rest: text };
  const venues = venuesOf(text);
  const links = placedCodeLinks(text);
  const gone = [...venues.map((venue) => clauseOf(text, venue)), ...links.map(ofLink)].filter(
    (stretch) => stretch !== undefined,
  );
  const seen = new Set<string>();
  return {
    venues: venues.map(({ kind, name, form }) => ({ kind, name, ...(form && { form }) })),
    code: links.filter(({ url }) => !seen.has(url) && seen.add(url)).map(({ url, host }) => ({ url, host })),
    rest: without(text, gone),
  };
}

type Stretch = [start: number, end: number];

const ofLink = ({ start, end, whole }: PlacedLink): Stretch | undefined => (whole ? [start, end] : undefined);

/** The clause that says a venue and nothing else; undefined where more hangs on it. A submission stays text, too. */
function clauseOf(text: string, { start, end, kind }: PlacedVenue): Stretch | undefined {
  if (kind === 'submitted') return undefined;
  const clause = Math.max(...['.', ';', ','].map((mark) => text.lastIndexOf(mark, start - 1) + 1));
  if (!NOTHING_MORE.test(text.slice(clause, start).trim())) return undefined;
  if (!/^\s*(?:$|[.,;)]|https?:|\d)/.test(text.slice(end, end + 12))) return undefined;
  // “…, Lisbon, and is published in …” goes on with the same sentence.
  const sentence = /^[^.;]*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return /\b(?:and|which|that|but) (?:is|was|will|has|are|can)\b/.test(sentence) ? undefined : [clause, end];
}

/** The text without some stretches, and without the punctuation they leave. */
function without(text: string, gone: Stretch[]): string {
  if (gone.length === 0) return text;
  let rest = '';
  let from = 0;
  for (const [start, end] of gone.sort((a, b) => a[0] - b[0])) {
    if (start < from) continue;
    rest += `${text.slice(from, start)}\ufdd1`;
    from = end;
  }
  rest += text.slice(from);
  return rest
    .replace(/[\s.,;:(]*\ufdd1[\s.,;:)\ufdd1]*/g, '\ufdd1')
    .replace(/^\ufdd1|\ufdd1$/g, '')
    .replaceAll('\ufdd1', '. ')
    .trim();
}
