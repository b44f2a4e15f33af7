import { feedTopics } from '../papers/subjects';
import type { Batch } from '../records/announcement';
import { feedUrl } from './arxiv-addresses';
import { readArxivFeed } from './arxiv-feed';
import { askInParts } from './arxiv-parts';
import { askKnown } from './known-categories';
import { planParts } from './plan-parts';
import type { PoliteFetch } from './polite-fetch';
import { unchangedBatch } from './unchanged';

/**
 * What arXiv announces today in categories, archives and groups: one combined feed, or as many as it takes. One feed alone
 * is asked for what changed; of several, those that did not would be missing beside the others.
 * @throws GlossError where none of it came
 */
export function todayOf(followed: readonly string[], fetch: PoliteFetch): Promise<Batch> {
  const all = feedTopics(followed);
  const isOne = planParts(all).length === 1;
  return askInParts(all, (topics) =>
    askKnown(topics, async (known) => {
      if (!isOne) {
        const { body, at } = await fetch(feedUrl(known));
        return { ...readArxivFeed(body), ...(at !== undefined && { at }) };
      }
      const answer = await fetch(feedUrl(known), { conditional: true });
      if (answer.unchanged) return unchangedBatch([...followed], answer.at);
      const { body, at, kept } = answer;
      return { ...readArxivFeed(body), ...(at !== undefined && { at }), ...(kept && { kept }) };
    }),
  );
}
