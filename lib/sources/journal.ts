import { askEach } from './ask-each';
import { readJournalFeed } from './journal-feed';
import type { Source } from './source';
import { unchangedBatch } from './unchanged';

/**
 * Journals, and whatever else has a feed of papers: a list is the address of a feed. What a feed no longer holds cannot
 * be asked for.
 */
export const journal: Source = {
  id: 'journal',
  hosts: [],
  feedsOnly: true,
  optionalHosts: ['https://*/*'],

  today: (feeds, fetch) =>
    askEach(
      feeds,
      (feed) => new URL(feed).host,
      async (feed) => {
        const answer = await fetch(feed, { conditional: true });
        if (answer.unchanged) return unchangedBatch([feed], answer.at);
        const { body, at, kept } = answer;
        return { ...readJournalFeed(body, feed), ...(at !== undefined && { at }), ...(kept && { kept }) };
      },
    ),

  submitted: async (_feeds, { day }) => ({ day, via: 'api', papers: [], rejected: [] }),
};
