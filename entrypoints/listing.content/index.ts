import { defineContentScript } from 'wxt/utils/define-content-script';
import { readListingFacts } from '../../lib/arxiv-pages/listing-facts';
import { sendMessage } from '../../lib/messaging';

/** Tells the ledger what a listing states that the reader has opened; adds nothing to the page. */
export default defineContentScript({
  matches: ['https://arxiv.org/list/*/new*', 'https://arxiv.org/catchup/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    const facts = readListingFacts(document, new URL(location.href));
    // The page is whole without it, and the next one tells again.
    if (facts) void sendMessage('listing', facts).catch(() => undefined);
  },
});
