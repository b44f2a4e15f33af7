import type { Radar } from '../records/relevance';
import type { GlossDb } from './db';
import { inOne } from './in-one';

/** A piece of what is being learned, gone when it is. */
export interface RadarWork {
  id: string;
  value: unknown;
}

/** What is learned of the reader; undefined where nothing is. */
export async function keptRadar(db: GlossDb): Promise<Radar | undefined> {
  return (await db.radar.get('radar')) as Radar | undefined;
}

/** Forgets all that was learned, and what is being learned with it. */
export async function forgetRadar(db: GlossDb): Promise<void> {
  await db.radar.clear();
}

/**
 * All that was learned as an object that can be read and saved as JSON: interests with what speaks for each, and how days would have
 * been ranked.
 * @returns undefined where nothing was learned
 */
export async function exportRadar(db: GlossDb): Promise<object | undefined> {
  const radar = await keptRadar(db);
  if (!radar) return undefined;
  const { trainedAt, from, interests, heldOut } = radar;
  return {
    app: 'gloss',
    kind: 'radar',
    version: 1,
    trainedAt: new Date(trainedAt).toISOString(),
    learnedFrom: from,
    interests: interests.map(({ papers, terms = [] }) => ({ papers, terms })),
    heldOut,
  };
}

/** The row that says what is being learned. */
const PLAN = 'plan';

/** A piece of what is being learned. */
export async function radarWork<T>(db: GlossDb, id: string): Promise<T | undefined> {
  return ((await db.radar.get(id)) as RadarWork | undefined)?.value as T | undefined;
}

/** Begins to learn anew: what was begun before is gone, what was learned stays until then. */
export async function beginRadar(db: GlossDb, plan: unknown): Promise<void> {
  await inOne(db, [db.radar], async () => {
    await db.radar.where('id').notEqual('radar').delete();
    await db.radar.put({ id: PLAN, value: plan });
  });
}

/** Keeps a piece. @returns false where the reader had all forgotten meanwhile: then nothing is kept */
export async function keepRadarWork(db: GlossDb, id: string, value: unknown): Promise<boolean> {
  return inOne(db, [db.radar], async () => {
    if (!(await db.radar.get(PLAN))) return false;
    await db.radar.put({ id, value });
    return true;
  });
}

/** Replaces what was learned, in one. @returns false where the reader had all forgotten meanwhile */
export async function replaceRadar(db: GlossDb, radar: Radar): Promise<boolean> {
  return inOne(db, [db.radar], async () => {
    if (!(await db.radar.get(PLAN))) return false;
    await db.radar.clear();
    await db.radar.put(radar);
    return true;
  });
}
