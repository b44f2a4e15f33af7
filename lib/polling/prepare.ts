import { extractDigest } from '../digests/extractive';
import type { EngineData } from '../digests/extractive/data';
import { digestWithMath } from '../digests/with-math';
import { drawnOf } from '../papers/drawn';
import type { AnnouncedPaper } from '../records/announcement';
import type { Digest } from '../records/digest';
import { packExtract, type StoredPaper } from '../records/extract';
import type { Paper } from '../records/paper';

/**
 * What is stored of an announced paper: the paper with its texts as drawn, and its extractive digest in it.
 * @param now epoch milliseconds, the time of arrival
 * @param data weights and lexicon; where they are undefined the rules decide, and the digest says so
 */
export function prepare(
  { paper: facts }: AnnouncedPaper,
  now: number,
  data?: EngineData,
): { paper: StoredPaper; digest: Digest } {
  const paper: Paper = { ...facts, arrivedAt: now, ...drawnOf(facts) };
  const digest = digestWithMath(extractDigest(paper, now, data));
  return { paper: { ...paper, extract: packExtract(digest) }, digest };
}

/** Papers digested in one go: a few hundredths of a second. */
const SLICE = 40;

/** The same of many papers. In between it lets others have their turn: a note that waits for its answer, a star. */
export async function prepareAll(
  papers: readonly AnnouncedPaper[],
  now: number,
  data?: EngineData,
): Promise<StoredPaper[]> {
  const all: StoredPaper[] = [];
  for (let i = 0; i < papers.length; i += SLICE) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve));
    for (const each of papers.slice(i, i + SLICE)) all.push(prepare(each, now, data).paper);
  }
  return all;
}
