import { addDays } from '../clock';
import type { FoundOrder } from '../records/found-order';
import type { Day } from '../records/paper';
import type { StorageReason } from '../records/round';
import type { GlossDb } from '../store/db';
import type { Query, Term } from '../topics/query';
import { type Ask, type Asked, askOf, type TagName } from './ask';
import { bySegment, digestTerms, unpackChosen } from './chosen';
import type { Corpus } from './corpus';
import { countSince, FoundDoc, firstOf, type Hit, MOST_SHOWN, oneEach } from './found';
import type { Scores } from './scan';
import type { Segment } from './segment';
import { breathe, inSlices } from './sliced';

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
  /** Why the browser does not keep what was read, where it does not: it is read again on the next visit. */
  unkept?: StorageReason;
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

/** Who asks, and for how long. */
export interface Asking {
  nameOf: TagName;
  /** Waits until more papers were read. */
  more(): Promise<void>;
  /** Where it says no, the answer is nobody's any more. */
  isWanted(): boolean;
  tell(found: Found): void;
}

/** Asks all papers, those that are being read as they come; all again where what was asked says something else by now. */
export async function find(db: GlossDb, corpus: Corpus, wanted: Wanted, asking: Asking): Promise<void> {
  const ready = { ...asking, ask: askOf(wanted.query, asking.nameOf), terms: digestTerms(wanted.query) };
  const isDue = turns();
  while (!(await findIn(db, corpus, wanted, ready, isDue)));
}

type Ready = Asking & { ask: Ask; terms: readonly Term[] };

/** The first hits are told at once, and that there are none yet once somebody waits for them. */
function turns(): (hits: number, isWhole: boolean) => boolean {
  const begun = performance.now();
  let toldAt = Number.NEGATIVE_INFINITY;
  return (hits, isWhole) => {
    const now = performance.now();
    const isDue = isWhole || now - (hits > 0 ? toldAt : Math.max(begun, toldAt)) > TELL_MS;
    if (isDue) toldAt = now;
    return isDue;
  };
}

/** @returns whether that is the end of it */
async function findIn(
  db: GlossDb,
  corpus: Corpus,
  wanted: Wanted,
  ready: Ready,
  isDue: ReturnType<typeof turns>,
): Promise<boolean> {
  const { index } = corpus;
  const { epoch } = index;
  const askOne = asker(db, corpus, ready);
  const hits: Hit[] = [];
  const done = new Set<Segment>();
  while (index.epoch === epoch) {
    const segment = [...index.segments.values()].find((each) => !done.has(each));
    if (segment) {
      const scores = await askOne(segment);
      if (!scores) return true;
      if (index.epoch !== epoch) break;
      putHits(segment, scores, hits);
      done.add(segment);
    }
    const isLast = done.size === index.segments.size;
    const isWhole = corpus.isWhole && isLast;
    if (isDue(hits.length, isWhole)) {
      // Looking, putting in order and drawing are a task each: together they would be a long one.
      await breathe();
      const found = foundOf(corpus, hits, wanted, isWhole);
      await breathe();
      ready.tell(found);
    }
    if (isWhole) return true;
    // While it was told the rest may have come: of that nobody would tell again.
    if (!corpus.isWhole && done.size === index.segments.size) await ready.more();
    if (!ready.isWanted()) return true;
  }
  return false;
}

/** Asks the papers of one row. It answers undefined where nobody wants to know any more. */
function asker(db: GlossDb, corpus: Corpus, { ask, terms, nameOf, isWanted }: Ready) {
  const notes = bySegment(corpus, corpus.marks.notes);
  const written = bySegment(corpus, corpus.written);
  return async (segment: Segment): Promise<Scores | undefined> => {
    const chosen = terms.length > 0 ? await unpackChosen(db, corpus, segment, terms, nameOf, isWanted) : [];
    if (!chosen) return undefined;
    const asked: Asked = {
      segment,
      notes: notes(segment),
      written: written(segment),
      chosen,
    };
    return inSlices(ask(asked), isWanted);
  };
}

function putHits(segment: Segment, scores: Uint16Array, hits: Hit[]): void {
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] as number;
    if (score > 0 && segment.dead[at] === 0) hits.push(new FoundDoc(segment, at, score));
  }
}

function foundOf(
  { index, marks, others }: Corpus,
  hits: readonly Hit[],
  { order, withHidden, today }: Wanted,
  isWhole: boolean,
): Found {
  const works = oneEach(hits, others);
  const open = marks.hidden.size === 0 ? works : works.filter(({ doc }) => !marks.hidden.has(doc.key));
  const shown = withHidden ? works : open;
  return {
    hits: firstOf(shown, order, MOST_SHOWN),
    count: shown.length,
    lately: countSince(shown, addDays(today, 1 - LATELY)),
    hidden: works.length - open.length,
    asked: index.at.size,
    total: isWhole ? index.at.size : index.total || undefined,
    isWhole,
    ...(index.unkept !== undefined && { unkept: index.unkept }),
  };
}
