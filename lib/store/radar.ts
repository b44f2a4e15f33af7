import type { Radar } from '../records/relevance';
import type { GlossDb } from './db';

/** What is learned of the reader; undefined where nothing is. */
export async function keptRadar(db: GlossDb): Promise<Radar | undefined> {
  return (await db.radar.get('radar')) as Radar | undefined;
}

/** Forgets all that was learned, what is being learned with it. */
export async function forgetRadar(db: GlossDb): Promise<void> {
  await db.radar.clear();
}
