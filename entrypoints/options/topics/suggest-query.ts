import type { Seed } from '../../../lib/records/topic';
import { db } from '../../../lib/store/db';
import {
  type PhraseCounts,
  phraseCounter,
  queryFromPaper,
  tellingWords,
} from '../../../lib/topics/from-paper';
import { breathe, SLICE } from './count-topics';
import type { FoundPaper } from './find-paper';

/** Enough to know which phrases are rare; the newest are taken. */
const MOST = 2_000;

/**
 * The search that finds papers like one, by how rare its phrases are among those that are kept; and the paper as a seed.
 * @param isWanted it goes on while that returns true
 */
export async function suggestQuery(
  paper: FoundPaper,
  isWanted: () => boolean,
): Promise<{ query: string; seed: Seed }> {
  const counter = counterOf(paper);
  await countPhrases([counter], isWanted);
  const { counts } = counter;
  return { query: queryFromPaper(paper, paper.tags, counts), seed: seedOf(paper, counts) };
}

/** A paper as a seed, with what papers like it say. */
export async function seedFrom(paper: SeedPaper): Promise<Seed> {
  const counter = counterOf(paper);
  await countPhrases([counter], () => true);
  return seedOf(paper, counter.counts);
}

/** Papers as seeds, each with what papers like it say: as of one, while the others are read once. */
export async function seedsFrom(papers: readonly SeedPaper[]): Promise<Seed[]> {
  const counters = papers.map(counterOf);
  await countPhrases(counters, () => true);
  return counters.map(({ paper, counts }) => seedOf(paper, counts));
}

type SeedPaper = Pick<FoundPaper, 'key' | 'title' | 'abstract'>;

function seedOf(paper: SeedPaper, counts: PhraseCounts): Seed {
  const says = tellingWords(paper, counts);
  return { ...bareSeed(paper), ...(says && { says }) };
}

/** A seed that stands for itself alone. */
export const bareSeed = ({ key, title }: Pick<SeedPaper, 'key' | 'title'>): Seed => ({
  key,
  title: title.slice(0, 1_000),
});

const counterOf = (paper: SeedPaper) => ({ paper, ...phraseCounter(paper) });

async function countPhrases(
  counters: readonly ReturnType<typeof counterOf>[],
  isWanted: () => boolean,
): Promise<void> {
  const keys = await db.papers
    .toCollection()
    .reverse()
    .limit(MOST)
    .primaryKeys()
    .catch(() => []);
  for (let at = 0; at < keys.length && isWanted(); at += SLICE) {
    const others = await db.papers.bulkGet(keys.slice(at, at + SLICE)).catch(() => []);
    for (const { paper, add } of counters) {
      for (const other of others) if (other && other.key !== paper.key) add(other);
      await breathe();
    }
  }
}
