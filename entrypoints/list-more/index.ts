import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPresses } from '../shared/meant';

/** Run in a page that lists papers when the reader first comes to one of Gloss's lines. */
export default defineUnlistedScript(() => {
  globalThis.glossPresses = watchPresses;
});
