import { useEffect } from 'preact/hooks';
import type { PaperKey } from '../../../lib/records/paper';
import type { Seed, Topic } from '../../../lib/records/topic';
import { topics } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { LEAST_PAPERS } from '../../../lib/topics/from-paper';
import { seedsFrom } from './suggest-query';

/**
 * Finds out what seeds say of which that is not known: their paper, or enough others, came later, or an earlier Gloss kept them. Nothing
 * is told where it cannot be found out: such a seed stands for itself.
 */
export function useSeeds(all: readonly Topic[] | undefined): void {
  const isRead = all !== undefined;
  useEffect(() => {
    if (isRead) void complete().catch(() => undefined);
  }, [isRead]);
}

/** Seeds of which this opening of the page could not find it out. */
const tried = new Set<PaperKey>();

async function complete(): Promise<void> {
  const open = new Set(
    (await topics.getValue()).flatMap(({ seeds = [] }) =>
      seeds.flatMap(({ key, says }) => (says || tried.has(key) ? [] : [key])),
    ),
  );
  const found = new Map<PaperKey, Seed['says']>();
  // Among fewer nobody knows what is rare.
  if (open.size === 0 || (await db.papers.count()) <= LEAST_PAPERS) return;
  const papers = (await db.papers.bulkGet([...open])).filter((paper) => paper !== undefined);
  for (const { key, says } of await seedsFrom(papers)) {
    if (says) found.set(key, says);
    else tried.add(key);
  }
  if (found.size === 0) return;
  const filled = (seed: Seed): Seed => {
    const says = seed.says ?? found.get(seed.key);
    return says ? { ...seed, says } : seed;
  };
  // As they are by now.
  const now = await topics.getValue();
  await topics.setValue(
    now.map((topic) => (topic.seeds ? { ...topic, seeds: topic.seeds.map(filled) } : topic)),
  );
}
