import { extractDigest } from '../digests/extractive';
import { digestWithMath } from '../digests/with-math';
import { drawnOf } from '../papers/drawn';
import type { AnnouncedPaper } from '../records/announcement';
import type { Digest } from '../records/digest';
import type { Paper } from '../records/paper';

/**
 * What is stored of an announced paper: the paper with its texts as drawn, and its extractive digest.
 * @param now epoch milliseconds, the time of arrival
 */
export function prepare({ paper: facts }: AnnouncedPaper, now: number): { paper: Paper; digest: Digest } {
  const paper: Paper = { ...facts, arrivedAt: now, ...drawnOf(facts) };
  return { paper, digest: digestWithMath(extractDigest(paper, now)) };
}

/** Papers digested in one go: a few hundredths of a second. */
const SLICE = 40;

/** The same of many papers. In between it lets others have their turn: a note that waits for its answer, a star. */
export async function prepareAll(
  papers: readonly AnnouncedPaper[],
  now: number,
): Promise<{ papers: Paper[]; digests: Digest[] }> {
  const all: { papers: Paper[]; digests: Digest[] } = { papers: [], digests: [] };
  for (let i = 0; i < papers.length; i += SLICE) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const each of papers.slice(i, i + SLICE)) {
      const { paper, digest } = prepare(each, now);
      all.papers.push(paper);
      all.digests.push(digest);
    }
  }
  return all;
}
