import type { Venue, VenueKind } from '../records/remarks';
import { venueNameAt } from './venue-name';
import { CONFERENCE_ALONE, withYear } from './venue-names';

/** A venue in a text, and the stretch that says so. */
export interface PlacedVenue extends Venue {
  start: number;
  end: number;
}

const CUES: [VenueKind, string][] = [
  ['submitted', 'submitted|submission|under (?:peer |double-blind )?review|under consideration|in review'],
  [
    'accepted',
    'accepted|forthcoming|to appear|will appear|in press|to be (?:published|presented)|will be (?:published|presented)',
  ],
  ['published', 'published|appeared|appears|(?<=^(?:in )?|[.;,] (?:in )?)proceedings? of'],
];
const CUE = new RegExp(`\\b(?:${CUES.map(([, cue]) => `(${cue})`).join('|')})\\b`, 'gi');
/** Between the cue and the name. */
const FILLER =
  /^[\s,]*(?:\((oral|spotlight|poster|highlight)\)|(oral|spotlight|poster|highlight)\b|(?:for|as|in|to|at|by|on|with|and|an?(?=\s)|the|its|publication|presented|presentation|published|publishing|inclusion|appear|long|short|full|regular|main|paper|article|conference paper|conference(?= at)|demo|talk|poster|manuscript|review|possible|a special issue of)\b)/i;
const PREPOSITION = /(?:^|\s)(?:to|at|by|in|on|for|as|the)$|[:,]$/i;
const MOST_FILLERS = 12;

/** Before the cue: not this paper, or not yet. */
const NOT_SO =
  /\b(?:not|if|once|upon|until|when|after|before|being|yet|never)\s+(?:\w+\s){0,2}$|\b(?:earlier|preliminary|previous|prior|shorter|short|conference|workshop|abridged|initial|first|extended abstract|companion)\b[^.;]{0,80}$|\b(?:extension|extended version|version) of [^.;]{0,80}$/i;
/** A full version says where the paper itself appears. */
const FULL_VERSION =
  /\b(?:full|author'?s?'?|extended|long|accepted|same|complete)\s(?:version|manuscript)\b/i;
/** A text that says it is but on its way: a bare name in it is where it hopes to go. */
const ON_ITS_WAY =
  /submi(?:t|ss)|under (?:\w+ )?review|in review|in preparation|extension of|extended version|version of|builds on/i;

/**
 * Where a paper appears, by arXiv's comments: `Accepted to ICML 2026`, `NeurIPS 2025 (spotlight)`, `to appear in Phys.
 * Rev. D`. Says nothing where it is not plain; what is submitted is never called accepted.
 * @param comments plain text
 */
export function venuesOf(comments: string): PlacedVenue[] {
  const found: PlacedVenue[] = [];
  let from = 0;
  for (const cue of comments.matchAll(CUE)) {
    if (cue.index < from) continue;
    const venue = afterCue(comments, cue);
    if (!venue) continue;
    found.push(venue);
    from = venue.end;
  }
  if (found.length === 0 && !ON_ITS_WAY.test(comments)) found.push(...alone(comments));
  return found.filter(({ name }, i) => found.findIndex((each) => each.name === name) === i);
}

function afterCue(text: string, cue: RegExpExecArray): PlacedVenue | undefined {
  const kind = CUES[cue.slice(1).findIndex((each) => each !== undefined)]?.[0] ?? 'submitted';
  const before = text.slice(Math.max(0, cue.index - 120), cue.index);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
  if (/\b(?:not|to be|will be)\s+$/i.test(sentence)) return undefined;
  if (kind !== 'submitted' && NOT_SO.test(sentence) && !FULL_VERSION.test(sentence)) return undefined;
  const start = cue.index + cue[0].length;
  let at = start;
  let form: string | undefined;
  for (let count = 0; count < MOST_FILLERS; count++) {
    const filler = FILLER.exec(text.slice(at, at + 60));
    if (!filler) break;
    form ??= (filler[1] ?? filler[2])?.toLowerCase();
    at += filler[0].length;
  }
  const between = text.slice(start, at).trim();
  const colon = /^\s?[:,–-]\s/.exec(text.slice(at, at + 4));
  const leads = / of$/i.test(cue[0]) || PREPOSITION.test(between);
  if (!leads && !colon) return undefined;
  const name = venueNameAt(text.slice(at, at + 400), kind !== 'submitted' && /publication/i.test(between));
  if (!name) return undefined;
  const how = form ?? name.form;
  return { kind, name: name.name, ...(how && { form: how }), start: cue.index, end: at + name.end };
}

/** Clauses that are a known conference and a year, and nothing else. */
function alone(text: string): PlacedVenue[] {
  const found: PlacedVenue[] = [];
  for (const { 0: clause, index } of text.matchAll(/[^.,;]+/g)) {
    const trimmed = clause.trim();
    const match = trimmed.length < 100 ? CONFERENCE_ALONE.exec(trimmed) : null;
    if (!match?.[1]) continue;
    const start = index + clause.indexOf(trimmed);
    const form = match[2]?.toLowerCase();
    const name = withYear(match[1].replace(/ main(?: conference| track)?$/i, ''));
    found.push({ kind: 'accepted', name, ...(form && { form }), start, end: start + trimmed.length });
  }
  return found;
}

/** A longer reference is cut to where it is a chip. */
const LONGEST_REF = 70;

/**
 * Where a paper was published, by arXiv's journal reference: `Phys. Rev. Lett. 130, 012345 (2025)` as it stands; of a
 * longer one the journal and the year.
 * @param journalRef plain text, not empty
 */
export function publishedIn(journalRef: string): Venue {
  const plain = journalRef.replace(/^(?:published )?in:?\s+/i, '').replace(/[\s.,;]+$/, '');
  if (plain.length <= LONGEST_REF) return { kind: 'published', name: plain };
  const initials = [...plain.matchAll(/\(([^()]{2,30})\)/g)].map(([, inside = '']) => withYear(inside));
  const year = /\b(?:19|20)\d\d\b/.exec(plain)?.[0];
  const named = initials.find((each) => /(?:19|20)\d\d$/.test(each) && /^[A-Z]/.test(each));
  if (named) return { kind: 'published', name: named, whole: plain };
  const head = (
    /^(.{10,100}?)(?=,? (?:vol\w*|no|pp|p|article|art|issue|pages)\b|[,(:] ?\d|$)/i.exec(plain)?.[1] ??
    plain.slice(0, 100)
  ).replace(/[\s,;(]+$/, '');
  const name = year && !head.includes(year) ? `${head} (${year})` : head;
  return { kind: 'published', name, whole: plain };
}
