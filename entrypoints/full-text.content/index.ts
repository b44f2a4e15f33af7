import { defineContentScript } from 'wxt/utils/define-content-script';
import { isFullTextPage } from '../../lib/arxiv-pages/kinds';
import '../abstract.content/receipt.css';
import './page.css';
import { startFullText } from './start-full-text';

export default defineContentScript({
  matches: [
    'https://arxiv.org/html/*',
    'https://www.arxiv.org/html/*',
    'https://export.arxiv.org/html/*',
    'https://browse.arxiv.org/html/*',
  ],
  // While the page is parsed, as on abstract pages.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isFullTextPage(new URL(location.href))) void startFullText(ctx);
  },
});
