import type { PaperKey } from '../records/paper';
import type { GlossDb } from '../store/db';
import { phraseOf, type Query, type Term } from '../topics/query';
import { chosenIn } from './beside';
import type { Corpus } from './corpus';
import type { Doc } from './doc';
import { breathe } from './sliced';

/** The terms that are looked for in what was said of a paper. */
export function digestTerms(query: Query): Term[] {
  if (query.kind === 'term') return query.field === 'digest' ? [query] : [];
  if (query.kind === 'like') return [];
  return query.kind === 'not' ? digestTerms(query.of) : query.of.flatMap(digestTerms);
}

const AT_ONCE = 100;

/**
 * Unpacks the chosen sentences of the papers that may be meant by terms of a digest. They are the authors' own, so whose
 * abstract has no such words has none that were chosen.
 * @returns whether all were, or nobody wants them any more
 */
export async function unpackChosen(
  db: GlossDb,
  corpus: Corpus,
  docs: readonly (Doc | undefined)[],
  terms: readonly Term[],
  isWanted: () => boolean,
): Promise<boolean> {
  const all = terms.map(phraseOf);
  const keys: PaperKey[] = [];
  for (const [i, doc] of docs.entries()) {
    if (doc && !corpus.chosen.has(doc.key) && all.some((has) => has(doc.text))) keys.push(doc.key);
    if (i % AT_ONCE !== AT_ONCE - 1) continue;
    await breathe();
    if (!isWanted()) return false;
  }
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    for (const paper of await db.papers.bulkGet(keys.slice(at, at + AT_ONCE)))
      if (paper) corpus.chosen.set(paper.key, chosenIn(paper));
    if (!isWanted()) return false;
  }
  return true;
}
