import { Dexie, type IndexableType } from 'dexie';
import type { GlossDb } from '../store/db';

/** The tables that a search reads. */
const TABLES = ['papers', 'announcements', 'marks', 'digests', 'appearances'] as const;
type SearchedTable = (typeof TABLES)[number];

/** Rows that changed: their keys; or that nobody can say which. */
export type Keys = readonly IndexableType[] | 'many';
export type Changed = Partial<Record<SearchedTable, Keys>>;

/** A poll writes in several goes: so long is waited for the next (ms). */
const REST_MS = 300;
/** Of more, all is read anew. */
const MOST_KEYS = 20_000;

/** What Dexie tells of keys: a tree of spans. Of another context it comes as plain data. */
interface Span {
  from?: IndexableType;
  to?: IndexableType;
  l?: Span | null;
  r?: Span | null;
}

/**
 * Tells of changes of what a search reads, whoever made them: this page, another, the worker.
 * @returns stops it
 */
export function watchChanges(db: GlossDb, tell: (changed: Changed) => void): () => void {
  let collected: Changed = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onMutated = (parts: object) => {
    for (const table of TABLES) {
      const span = (parts as Record<string, Span | undefined>)[`idb://${db.name}/${table}/`];
      const gone = (parts as Record<string, Span | undefined>)[`idb://${db.name}/${table}/:dels`];
      for (const each of [span, gone]) if (each) collected[table] = joined(collected[table], keysIn(each));
    }
    if (Object.keys(collected).length === 0) return;
    timer ??= setTimeout(() => {
      const all = collected;
      collected = {};
      timer = undefined;
      tell(all);
    }, REST_MS);
  };
  Dexie.on('storagemutated', onMutated);
  return () => {
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}

function joined(before: Keys | undefined, keys: Keys): Keys {
  if (before === undefined) return keys;
  return before === 'many' || keys === 'many' || before.length + keys.length > MOST_KEYS
    ? 'many'
    : [...before, ...keys];
}

/** The keys of a tree of spans; `many` where one of them holds more than its ends. */
export function keysIn(span: Span): Keys {
  const keys: IndexableType[] = [];
  const open: Span[] = [span];
  for (let each = open.pop(); each; each = open.pop()) {
    if (each.l) open.push(each.l);
    if (each.r) open.push(each.r);
    if (each.from === undefined) continue;
    if (!isSame(each.from, each.to)) return 'many';
    keys.push(each.from);
  }
  return keys;
}

const isSame = (a: IndexableType | undefined, b: IndexableType | undefined): boolean =>
  a === b ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => each === b[i]));
