import { defineContentScript } from 'wxt/utils/define-content-script';
import { listKind } from '../../lib/arxiv-pages/kinds';
import { startLines } from './start-lines';
import { tellListing } from './tell-listing';
import './page.css';

export default defineContentScript({
  matches: ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org', 'browse.arxiv.org'].flatMap((host) =>
    ['list/*', 'catchup/*', 'search/*', 'search?*', 'a/*'].map((path) => `https://${host}/${path}`),
  ),
  // While the page is parsed: what is inserted later moves what the reader sees.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const kind = listKind(new URL(location.href));
    if (!kind) return;
    void startLines(ctx, kind);
    void tellListing();
  },
});
