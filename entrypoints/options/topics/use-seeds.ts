import { useEffect } from 'preact/hooks';
import type { PaperKey } from '../../../lib/records/paper';
import type { Seed, Topic } from '../../../lib/records/topic';
import { topics } from '../../../lib/settings';
import { db } from '../../../lib/store/db';
import { seedFrom } from './suggest-query';

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

async function complete(): Promise<void> {
  const open = new Set(
    (await topics.getValue()).flatMap(({ seeds = [] }) =>
      seeds.flatMap(({ key, says }) => (says ? [] : [key])),
    ),
  );
  const found = new Map<PaperKey, Seed['says']>();
  for (const paper of await db.papers.bulkGet([...open])) {
    const says = paper && (await seedFrom(paper)).says;
    if (says) found.set(paper.key, says);
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
