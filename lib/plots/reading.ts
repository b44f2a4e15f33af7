import { localDay } from '../clock';
import type { AppearancesRow } from '../records/appearance';
import type { Mark } from '../records/mark';
import type { Day, PaperKey } from '../records/paper';

/** What the reader did, in the order in which it is told. */
export const DEEDS = ['read', 'starred', 'hidden'] as const;
export type Deed = (typeof DEEDS)[number];

/** How often, by deed and by the reader's own day; and at which hours papers were read. */
export interface Reading {
  days: Map<Deed, Map<Day, number>>;
  /** 24 of them. */
  hours: number[];
}

/**
 * What marks tell of when they were set; what was taken back is not among them.
 * @param twins where else their papers appear: what was done with a work is marked on each, and counted once
 */
export function readingOf(
  marks: readonly Mark[],
  isWanted: (day: Day) => boolean,
  twins: ReadonlyMap<PaperKey, AppearancesRow> = new Map(),
): Reading {
  const days = new Map(DEEDS.map((deed): [Deed, Map<Day, number>] => [deed, new Map()]));
  const hours = Array.from({ length: 24 }, () => 0);
  const counted = new Map(DEEDS.map((deed): [Deed, Set<PaperKey>] => [deed, new Set()]));
  for (const { paper, readAt, starredAt, hiddenAt } of marks) {
    const others = twins.get(paper)?.others ?? [];
    const deeds: Record<Deed, number | undefined> = { read: readAt, starred: starredAt, hidden: hiddenAt };
    for (const deed of DEEDS) {
      const at = deeds[deed];
      const before = counted.get(deed);
      if (at === undefined || others.some(({ key }) => before?.has(key))) continue;
      before?.add(paper);
      const day = localDay(at);
      if (!isWanted(day)) continue;
      const by = days.get(deed);
      by?.set(day, (by.get(day) ?? 0) + 1);
      const hour = new Date(at).getHours();
      if (deed === 'read') hours[hour] = (hours[hour] ?? 0) + 1;
    }
  }
  return { days, hours };
}
