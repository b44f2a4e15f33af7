import { addDays } from '../clock';
import { carriedFailure } from '../errors';
import type { Batch } from '../records/announcement';
import { askEach } from './ask-each';
import type { PoliteFetch } from './polite-fetch';
import { SERVERS, type ServerId } from './preprint';
import { readPreprintApi } from './preprint-api';
import { readPreprintFeed } from './preprint-feed';
import type { Source } from './source';
import { unchangedBatch } from './unchanged';
import { whole } from './whole';

/** Serves both servers. */
const API = 'https://api.biorxiv.org/details';
/** A page has had 30 records and 100; a week of the busiest subject has about 600. */
const MOST_PAGES = 25;

/** bioRxiv or medRxiv: a feed for each subject, and an API for days that were missed. */
export function preprintServer(id: ServerId): Source {
  const { feed } = SERVERS[id];
  return {
    id,
    hosts: [],
    optionalHosts: [`${new URL(feed).origin}/*`, `${new URL(API).origin}/*`],

    today: (subjects, fetch) =>
      askEach(
        subjects,
        () => id,
        async (subject) => {
          const url = `${feed}?subject=${encodeURIComponent(subject)}`;
          const answer = await fetch(url, { conditional: true });
          if (answer.unchanged) return unchangedBatch([subject], answer.at);
          const { body, at, kept } = answer;
          return {
            ...readPreprintFeed(body, id, subject),
            ...(at !== undefined && { at }),
            ...(kept && { kept }),
          };
        },
      ),

    async catchUp(subject, day, fetch) {
      // What was posted the evening before stood in that day's feed.
      const batch = await askSpan(id, `${addDays(day, -1)}/${day}`, subject, fetch);
      return { ...batch, via: 'catch-up', day };
    },

    async submitted(subjects, { day, from, to }, fetch) {
      const span = `${dayOf(from)}/${dayOf(to)}`;
      const batch = await askEach(
        subjects,
        () => id,
        (subject) => askSpan(id, span, subject, fetch),
      );
      return { ...batch, via: 'api', day };
    },
  };
}

/**
 * All that was posted in a span of days in one subject, page after page: each begins behind what the last one says it
 * held, however many that are.
 * @returns what came, and that the rest is missed where a later page fails, or 25 pages do not hold all
 * @throws GlossError what the first page fails with
 */
async function askSpan(server: ServerId, span: string, subject: string, fetch: PoliteFetch): Promise<Batch> {
  const batch: Batch = { via: 'api', papers: [], rejected: [] };
  const query = subject === 'all' ? '' : `?category=${encodeURIComponent(subject)}`;
  let cursor = 0;
  for (let page = 0; page < MOST_PAGES; page++) {
    try {
      const { body, at } = await fetch(`${API}/${server}/${span}/${cursor}/json${query}`);
      const { papers, rejected, count, total } = readPreprintApi(body, server, subject);
      if (at !== undefined) batch.at = at;
      batch.papers.push(...papers);
      batch.rejected.push(...rejected);
      cursor += count;
      if (count === 0 || cursor >= total) return whole(batch);
    } catch (error) {
      const failure = carriedFailure(error);
      if (page === 0 || !failure) throw error;
      return whole({ ...batch, missed: [{ lists: [subject], failure }] });
    }
  }
  return whole({ ...batch, missed: [{ lists: [subject], cut: true }] });
}

/** Days of the API begin and end at its own midnight, which it does not name; Greenwich's is meant. */
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
