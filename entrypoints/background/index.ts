import { defineBackground } from 'wxt/utils/define-background';
import { setupDiscovery } from './discovery';
import { setupFullText } from './full-text';
import { setupInstall } from './install';
import { setupKeepsake } from './keepsake';
import { setupLines } from './lines';
import { setupListing } from './listing';
import { setupMessages } from './messages';
import { setupNoteActions } from './note-actions';
import { setupNotices } from './notices';
import { setupPermissions } from './permissions';
import { setupPolling } from './polling';
import { setupRadar } from './radar';
import { setupRetryDay } from './retry-day';
import { setupSnapshot } from './snapshot';
import { setupSubjects } from './subjects';
import { setupWriting } from './writing/desk';

// Every listener is registered in the first turn: an event that wakes the worker finds its handler.
export default defineBackground(() => {
  const writing = setupWriting(() => polling.asking.fetch);
  const tellTopics = setupNotices();
  const snapshot = setupSnapshot();
  const polling = setupPolling(() => {
    writing.dayCame();
    tellTopics();
    snapshot();
  });
  setupMessages(polling, writing);
  setupNoteActions(writing);
  setupFullText();
  setupInstall(polling);
  setupKeepsake(polling);
  setupDiscovery(polling);
  setupPermissions(polling);
  setupSubjects(polling);
  setupRetryDay(polling);
  setupListing();
  setupRadar();
  setupLines();
});
