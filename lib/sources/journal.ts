import { askEach } from './ask-each';
import { readJournalFeed } from './journal-feed';
import type { Source } from './source';

/**
 * Journals, and whatever else has a feed of papers: a list is the address of a feed. What a feed no longer holds cannot
 * be asked for.
 */
export const journal: Source = {
  id: 'journal',
  hosts: [],
  optionalHosts: ['https://*/*'],

  today: (feeds, fetch) =>
    askEach(
      feeds,
      (feed) => new URL(feed).host,
      async (feed) => {
        const { body, at } = await fetch(feed);
        return { ...readJournalFeed(body, feed), ...(at !== undefined && { at }) };
      },
    ),

  submitted: async (_feeds, { day }) => ({ day, via: 'api', papers: [], rejected: [] }),
};
