import { readListingFacts } from '../../lib/arxiv-pages/listing-facts';
import { sendMessage } from '../../lib/page-messaging';
import { whenParsed } from '../abstract.content/when-parsed';
import { whenActive } from '../shared/when-active';

/** Tells the ledger what a listing of a day states that the reader has opened, once it is parsed. */
export async function tellListing(): Promise<void> {
  // Nothing to find: it waits for the end.
  await whenParsed(() => undefined, document.documentElement);
  await whenActive();
  const facts = readListingFacts(document, new URL(location.href));
  // The page is whole without it, and the next one tells again.
  if (facts) await sendMessage('listing', facts).catch(() => undefined);
}
