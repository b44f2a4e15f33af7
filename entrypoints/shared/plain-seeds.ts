import { plainText } from '../../lib/papers/plain-text';
import type { Topic } from '../../lib/records/topic';

/** Topics as cards tell of them: titles of seeds are stored with their TeX. */
export const plainSeeds = (topics: readonly Topic[]): Topic[] =>
  topics.map((topic) =>
    topic.seeds
      ? { ...topic, seeds: topic.seeds.map((seed) => ({ ...seed, title: plainText(seed.title) })) }
      : topic,
  );
