import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import type { Query, Term } from '../topics/query';
import { scanAll, type TagName } from './ask';
import { chosenIn } from './beside';
import type { Corpus } from './corpus';
import type { Segment } from './segment';

/** The terms that are looked for in what was said of a paper. */
export function digestTerms(query: Query): Term[] {
  if (query.kind === 'term') return query.field === 'digest' ? [query] : [];
  if (query.kind === 'like') return [];
  return query.kind === 'not' ? digestTerms(query.of) : query.of.flatMap(digestTerms);
}

const AT_ONCE = 100;
/** Of more, what was unpacked first is let go. */
const MOST_KEPT = 5_000;

/**
 * Unpacks the chosen sentences of the papers that may be meant by terms of a digest. They are the authors' own, so whose
 * abstract has no such words has none that were chosen.
 * @returns them; undefined where nobody wants them any more
 */
export async function unpackChosen(
  db: GlossDb,
  { chosen }: Corpus,
  segment: Segment,
  terms: readonly Term[],
  nameOf: TagName,
  isWanted: () => boolean,
): Promise<[doc: number, text: string][] | undefined> {
  const scores = new Uint16Array(segment.count);
  for (const term of terms) scanAll(term, nameOf)(segment, scores);
  const docs = [...scores.keys()].filter((doc) => scores[doc] !== 0 && segment.dead[doc] === 0);
  const missing = docs.map((doc) => segment.key(doc)).filter((key) => !chosen.has(key));
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    for (const paper of await db.papers.bulkGet(missing.slice(at, at + AT_ONCE)))
      if (paper) chosen.set(paper.key, chosenIn(paper));
    if (!isWanted()) return undefined;
  }
  const said = docs.map((doc): [number, string] => [doc, chosen.get(segment.key(doc)) ?? '']);
  for (const key of chosen.keys()) {
    if (chosen.size <= MOST_KEPT) break;
    chosen.delete(key);
  }
  return said;
}

/**
 * What is kept beside papers, by the row of the index they stand in; looked up anew once papers stand elsewhere, for a row may
 * come after the question.
 */
export function bySegment({ index }: Corpus, said: ReadonlyMap<PaperKey, string>) {
  const placed = new Map<Segment, [doc: number, text: string][]>();
  let of: { epoch: number; papers: number } | undefined;
  return (segment: Segment): [doc: number, text: string][] => {
    if (of?.epoch !== index.epoch || of.papers !== index.at.size) {
      of = { epoch: index.epoch, papers: index.at.size };
      placed.clear();
      for (const [key, text] of said) {
        const place = index.at.get(key);
        if (!place) continue;
        const all = placed.get(place.segment) ?? [];
        all.push([place.doc, text]);
        placed.set(place.segment, all);
      }
    }
    return placed.get(segment) ?? [];
  };
}
