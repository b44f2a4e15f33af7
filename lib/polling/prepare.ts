import { extractDigest } from '../digests/extractive';
import { digestWithMath } from '../digests/with-math';
import { toInline } from '../papers/tex-to-inline';
import type { AnnouncedPaper } from '../records/announcement';
import type { Digest } from '../records/digest';
import type { Paper } from '../records/paper';

/**
 * What is stored of an announced paper: the paper with its title as drawn, and its extractive digest.
 * @param now epoch milliseconds, the time of arrival
 */
export function prepare({ paper: facts }: AnnouncedPaper, now: number): { paper: Paper; digest: Digest } {
  const titleInline = toInline(facts.title);
  const paper: Paper = { ...facts, arrivedAt: now, ...(titleInline && { titleInline }) };
  return { paper, digest: digestWithMath(extractDigest(paper, now)) };
}
