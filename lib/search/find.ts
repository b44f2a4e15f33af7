import { addDays } from '../clock';
import type { FoundOrder } from '../records/found-order';
import type { Day } from '../records/paper';
import type { GlossDb } from '../store/db';
import type { Query } from '../topics/query';
import { askOf, type Beside } from './ask';
import { digestTerms, unpackChosen } from './chosen';
import type { Corpus } from './corpus';
import type { Doc } from './doc';
import { countSince, firstOf, type Hit, MOST_SHOWN, oneEach } from './found';
import { sliced } from './sliced';

/** What is found so far. */
export interface Found {
  /** The first of them, `MOST_SHOWN` at most. */
  hits: readonly Hit[];
  count: number;
  /** How many of the last thirty days. */
  lately: number;
  /** How many more the reader hid; counted as well where they are shown. */
  hidden: number;
  /** How many papers were asked, and of how many, as soon as that is known. */
  asked: number;
  total: number | undefined;
  /** This is the whole answer. */
  isWhole: boolean;
}

/** What “lately” means, in days, today among them. */
export const LATELY = 30;

export interface Wanted {
  query: Query;
  order: FoundOrder;
  /** What the reader hid is to be shown as well. */
  withHidden: boolean;
  today: Day;
}

/** While papers are still being read: what is found is told so often (ms). */
const TELL_MS = 200;

/**
 * Asks all papers, those that are being read as they come.
 * @param more waits until more papers were read
 * @param isWanted where it says no, the answer is nobody's any more
 */
export async function find(
  db: GlossDb,
  corpus: Corpus,
  { query, order, withHidden, today }: Wanted,
  more: () => Promise<void>,
  isWanted: () => boolean,
  tell: (found: Found) => void,
): Promise<void> {
  const ask = askOf(query);
  const terms = digestTerms(query);
  const { docs } = corpus;
  const hits: Hit[] = [];
  const each = (doc: Doc | undefined) => {
    if (!doc) return;
    const score = ask(doc, besideOf(corpus, doc));
    if (score > 0) hits.push({ doc, score });
  };
  const since = addDays(today, 1 - LATELY);
  const told = (): Found => {
    const works = oneEach(hits, corpus.others);
    const open = works.filter(({ doc }) => !corpus.marks.hidden.has(doc.key));
    const shown = withHidden ? works : open;
    return {
      hits: firstOf(shown, order, MOST_SHOWN),
      count: shown.length,
      lately: countSince(shown, since),
      hidden: works.length - open.length,
      asked: corpus.at.size,
      total: corpus.total,
      isWhole: corpus.isWhole && at >= docs.length,
    };
  };
  let at = 0;
  // The first hits at once, and that there are none yet once somebody waits for them.
  const begun = performance.now();
  let toldAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    const some = docs.slice(at);
    if (terms.length > 0 && !(await unpackChosen(db, corpus, some, terms, isWanted))) return;
    if (!(await sliced(some, each, isWanted))) return;
    at += some.length;
    const isWhole = corpus.isWhole && at >= docs.length;
    const now = performance.now();
    const isDue = now - (hits.length > 0 ? toldAt : Math.max(begun, toldAt)) > TELL_MS;
    if (isWhole || isDue) {
      tell(told());
      toldAt = now;
    }
    if (isWhole) return;
    if (at >= docs.length) await more();
    if (!isWanted()) return;
  }
}

function besideOf({ marks, written, chosen }: Corpus, { key }: Doc): Beside {
  const note = marks.notes.get(key);
  const digest = [written.get(key), chosen.get(key)].filter((each) => each !== undefined);
  return { ...(note !== undefined && { note }), ...(digest.length > 0 && { digest: digest.join('\n') }) };
}
