import { feedTopics } from '../papers/subjects';
import type { Batch } from '../records/announcement';
import { feedUrl } from './arxiv-addresses';
import { readArxivFeed } from './arxiv-feed';
import { askInParts } from './arxiv-parts';
import { askKnown } from './known-categories';
import type { PoliteFetch } from './polite-fetch';

/**
 * What arXiv announces today in categories, archives and groups: one combined feed, or as many as it takes.
 * @throws GlossError where none of it came
 */
export const todayOf = (followed: readonly string[], fetch: PoliteFetch): Promise<Batch> =>
  askInParts(feedTopics(followed), (topics) =>
    askKnown(topics, async (known) => {
      const { body, ...told } = await fetch(feedUrl(known));
      return { ...readArxivFeed(body), ...told };
    }),
  );
