import * as z from 'zod/mini';
import { listedAt } from '../../lib/arxiv-pages/listing-facts';
import { reconcilePage } from '../../lib/polling/reconcile-page';
import { db } from '../../lib/store/db';
import { answer, Refused } from './guard';
import { kept } from './trouble';

const count = z.int().check(z.minimum(0), z.maximum(100_000));
const stated = z.exactOptional(z.object({ shown: count, total: count }));
/** arXiv's own form: without version, without anything else of an address. */
export const arxivId = z.string().check(z.regex(/^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/));
const ids = z.array(arxivId).check(z.maxLength(5_000));

export const listingFacts = z.object({
  list: z.string().check(z.regex(/^[A-Za-z.-]{2,32}$|^grp_[a-z]{2,20}$/)),
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  stated: z.object({ new: stated, cross: stated, replace: stated }),
  ids: z.object({ new: ids, cross: ids, replace: ids }),
});

/** Registers what a listing tells that the reader has opened: of its own list alone. */
export function setupListing(): void {
  answer('listing', 'listing-page', listingFacts, async (facts, { url = '' }) => {
    if (!URL.canParse(url) || listedAt(new URL(url)) !== facts.list)
      throw new Refused(`${url} speaks of another list`);
    await kept(() => reconcilePage(db, facts, Date.now()));
  });
}
