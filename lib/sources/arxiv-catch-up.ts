import { addDays, newYorkDay } from '../clock';
import { failureOf, GlossError } from '../errors';
import { statedCount } from '../papers/listing';
import { canonicalSubject, categoriesOf } from '../papers/subjects';
import type { Batch } from '../records/announcement';
import type { Day } from '../records/paper';
import { CATCH_UP_DAYS, catchUpUrl } from './arxiv-addresses';
import { addListed, readListingPage } from './arxiv-listing';
import type { PoliteFetch } from './polite-fetch';
import { oncePerPaper } from './whole';
import { unreadable } from './xml';

/** Entries of a page. */
const PAGE = 2_000;
/** All of arXiv has announced at most about 5,000 entries a day. */
const MOST_PAGES = 5;

/**
 * What one list announced on a day gone by, from arXiv's own page of it: complete, with comments and journal references.
 * @param list a category, an archive, or `grp_physics`
 * @param now epoch milliseconds
 * @returns what came, and what the page states: a later page that fails takes nothing from those before. A day without
 * announcement has no papers and states 0
 * @throws GlossError `out-of-reach` before anything is asked; what the first page's request or reading fails with
 */
export async function catchUp(
  list: string,
  day: Day,
  fetch: PoliteFetch,
  now: number = Date.now(),
): Promise<Batch> {
  const today = newYorkDay(now);
  if (!(day <= today && day >= addDays(today, -CATCH_UP_DAYS)))
    throw new GlossError({ kind: 'out-of-reach', day, days: CATCH_UP_DAYS });
  const subject = canonicalSubject(list);
  const batch: Batch = { via: 'catch-up', day, list, stated: 0, papers: [], rejected: [] };
  let pages = 1;
  for (let page = 1; page <= Math.min(pages, MOST_PAGES); page++) {
    try {
      const { body, ...told } = await fetch(catchUpUrl(subject, day, page));
      const listing = readListingPage(body);
      if (listing.day !== day) throw unreadable('web-page', `it is of ${listing.day ?? 'no day'}`);
      Object.assign(batch, told);
      addListed(batch, listing, categoriesOf(subject));
      batch.stated = Math.max(batch.stated ?? 0, statedCount(listing));
      pages = Math.ceil(batch.stated / PAGE);
    } catch (error) {
      if (page === 1 || !(error instanceof GlossError)) throw error;
      batch.missed = [{ lists: [list], failure: failureOf(error) }];
      break;
    }
  }
  return checkWhole({ ...batch, papers: oncePerPaper(batch.papers) });
}

/** Papers are announced, and not one is there: that is no empty day. */
function checkWhole(batch: Batch): Batch {
  if (batch.papers.length > 0 || !batch.stated) return batch;
  const first = batch.rejected[0];
  throw first
    ? unreadable('no-entries', `${batch.rejected.length} of them; “${first.entry}”: ${first.reason}`)
    : unreadable('empty', `it states ${batch.stated} entries and shows none`);
}
