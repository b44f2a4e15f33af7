import {
  type Collection,
  cleanName,
  inOrder,
  type NameProblem,
  nameProblem,
  newProblem,
} from '../records/collection';
import type { Mark } from '../records/mark';
import type { PaperKey } from '../records/paper';
import type { GlossDb } from './db';
import { inOne } from './in-one';
import { changeMany, type MarksBefore } from './mark-many';
import { countWorks, twinsAmong } from './twins';

/** All of them, in the reader's order. */
export const allCollections = async (db: GlossDb): Promise<Collection[]> =>
  inOrder(await db.collections.toArray());

/** What became of a name. */
export type Named = { ok: true; collection: Collection } | { ok: false; why: NameProblem };

/**
 * Makes a collection, behind the others.
 * @param id of the caller's choice, so that to say it twice makes one
 */
export const makeCollection = (db: GlossDb, id: string, typed: string, now: number): Promise<Named> =>
  inOne(db, [db.collections], async (): Promise<Named> => {
    const all = await db.collections.toArray();
    const why = newProblem(typed, all);
    if (why) return { ok: false, why };
    const order = 1 + Math.max(0, ...all.map((each) => each.order));
    const collection: Collection = { id, name: cleanName(typed), order, madeAt: now };
    await db.collections.add(collection);
    return { ok: true, collection };
  });

/** Gives a collection another name; `empty` as well where it is gone by now. */
export const renameCollection = (db: GlossDb, id: string, typed: string): Promise<Named> =>
  inOne(db, [db.collections], async (): Promise<Named> => {
    const all = await db.collections.toArray();
    const own = all.find((each) => each.id === id);
    const why = own ? nameProblem(typed, without(all, id)) : 'empty';
    if (!own || why) return { ok: false, why: why ?? 'empty' };
    const collection = { ...own, name: cleanName(typed) };
    await db.collections.put(collection);
    return { ok: true, collection };
  });

/** Gives a collection a colour, or none; nothing happens where it is gone. */
export async function colourCollection(db: GlossDb, id: string, colour: Collection['colour']): Promise<void> {
  await inOne(db, [db.collections], async () => {
    const own = await db.collections.get(id);
    if (!own) return;
    const { colour: _, ...rest } = own;
    await db.collections.put({ ...rest, ...(colour && { colour }) });
  });
}

/** Moves a collection one place up or down; at an end it stays. */
export async function moveCollection(db: GlossDb, id: string, by: -1 | 1): Promise<void> {
  await inOne(db, [db.collections], async () => {
    const all = inOrder(await db.collections.toArray());
    const at = all.findIndex((each) => each.id === id);
    const own = all[at];
    const other = all[at + by];
    if (!own || !other) return;
    const moved = all.with(at, other).with(at + by, own);
    await db.collections.bulkPut(moved.map((each, i) => ({ ...each, order: i + 1 })));
  });
}

/** A collection that was taken away, with its papers: all that brings it back. */
export interface RemovedCollection {
  collection: Collection;
  /** Each with when it last came into one. */
  papers: [paper: PaperKey, at: number][];
}

/** Takes a collection away, not its papers. @returns what brings it back; undefined where it was gone already */
export const removeCollection = (db: GlossDb, id: string): Promise<RemovedCollection | undefined> =>
  inOne(db, [db.collections, db.marks], async () => {
    const collection = await db.collections.get(id);
    if (!collection) return undefined;
    const papers = await db.marks.where('collections').equals(id).primaryKeys();
    await db.collections.delete(id);
    const before = (await db.marks.bulkGet(papers)).flatMap((mark) => mark ?? []);
    const marks = before.map((mark) => taken(mark, id));
    await db.marks.bulkPut(marks.filter(saysAnything));
    await db.marks.bulkDelete(marks.filter((mark) => !saysAnything(mark)).map(({ paper }) => paper));
    return {
      collection,
      papers: before.map(({ paper, collectedAt = 0 }): [PaperKey, number] => [paper, collectedAt]),
    };
  });

/** Takes a collection away that has no paper; one that was filled meanwhile stays. @returns whether it is gone */
export const removeEmpty = (db: GlossDb, id: string): Promise<boolean> =>
  inOne(db, [db.collections, db.marks], async () => {
    const isEmpty = (await db.marks.where('collections').equals(id).count()) === 0;
    if (isEmpty) await db.collections.delete(id);
    return isEmpty;
  });

/** Brings a collection back under its name, which another may bear by now, with its papers. */
export async function bringCollectionBack(db: GlossDb, removed: RemovedCollection): Promise<void> {
  const { collection, papers } = removed;
  await inOne(db, [db.collections, db.marks], async () => {
    await db.collections.put(collection);
    const known = await db.marks.bulkGet(papers.map(([paper]) => paper));
    await db.marks.bulkPut(papers.map(([paper, at], i) => put(known[i] ?? { paper }, collection.id, at)));
  });
}

/**
 * Puts papers into a collection, or takes them out.
 * @returns those for which that changed anything, as they were: what takes it back
 */
export async function collect(
  db: GlossDb,
  papers: readonly PaperKey[],
  id: string,
  on: boolean,
  now: number,
): Promise<MarksBefore> {
  return changeMany(db, papers, (mark) => {
    if ((mark.collections?.includes(id) ?? false) === on) return mark;
    return on ? put(mark, id, now) : taken(mark, id);
  });
}

/** Takes that back: papers stand where they stood, by when they came into it. What else was said of them since stays. */
export async function putBackCollected(db: GlossDb, before: MarksBefore, id: string): Promise<void> {
  await changeMany(db, [...before.keys()], (mark) => {
    const was = before.get(mark.paper);
    const wasIn = was?.collections?.includes(id) ?? false;
    if ((mark.collections?.includes(id) ?? false) === wasIn) return mark;
    if (wasIn) return put(mark, id, was?.collectedAt ?? 0);
    const back = taken(mark, id);
    return back.collections && was?.collectedAt !== undefined
      ? { ...back, collectedAt: was.collectedAt }
      : back;
  });
}

/** How many papers are in each, each work once, by id. */
export async function collectionSizes(db: GlossDb, ids: readonly string[]): Promise<Map<string, number>> {
  const counts = await Promise.all(
    ids.map(async (id) => {
      const papers = await db.marks.where('collections').equals(id).primaryKeys();
      return countWorks(papers, await twinsAmong(db, papers));
    }),
  );
  return new Map(ids.map((id, i) => [id, counts[i] ?? 0]));
}

const without = (all: readonly Collection[], id: string) => all.filter((each) => each.id !== id);
const saysAnything = (mark: Mark) => Object.keys(mark).length > 1;

function put(mark: Mark, id: string, now: number): Mark {
  const others = mark.collections?.filter((each) => each !== id) ?? [];
  return { ...mark, collections: [...others, id], collectedAt: Math.max(now, mark.collectedAt ?? 0) };
}

function taken({ collections = [], collectedAt, ...rest }: Mark, id: string): Mark {
  const left = collections.filter((each) => each !== id);
  return left.length > 0
    ? { ...rest, collections: left, ...(collectedAt !== undefined && { collectedAt }) }
    : rest;
}
