import { categoryOf, type ListId, type MissedPart } from '../records/announcement';
import type { AskDeps } from './round-deps';

/** The lists whose hosts may be asked, and those that may not: a reader can take a permission back at any time. */
export async function permittedLists(
  { refusedHost }: Pick<AskDeps, 'refusedHost'>,
  lists: readonly ListId[],
): Promise<{ permitted: ListId[]; missed: MissedPart[] }> {
  const permitted: ListId[] = [];
  const missed: MissedPart[] = [];
  for (const list of lists) {
    const host = await refusedHost?.(list);
    if (host === undefined) permitted.push(list);
    else missed.push({ lists: [categoryOf(list)], failure: { kind: 'not-permitted', host } });
  }
  return { permitted, missed };
}
