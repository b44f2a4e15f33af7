import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAbstractPage } from '../../lib/arxiv-pages/kinds';
import { abstractPage } from './abstract-page';
import { startNote } from './start-note';
import './receipt.css';

export default defineContentScript({
  matches: [
    'https://arxiv.org/abs/*',
    'https://www.arxiv.org/abs/*',
    'https://export.arxiv.org/abs/*',
    'https://browse.arxiv.org/abs/*',
  ],
  // While the page is parsed: a block inserted later moves what the reader sees.
  runAt: 'document_start',
  // Copies of this script tell each other by an event; the page need not hear of it.
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isAbstractPage(new URL(location.href))) void startNote(ctx, abstractPage);
  },
});
