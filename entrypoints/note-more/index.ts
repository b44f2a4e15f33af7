import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setLocale } from '../../lib/words';
import type { Locale } from '../../lib/words/locales';
import { noteMenu } from './menu';
import { showReceipts } from './receipts';

/** Run in a page of arXiv's when the reader first comes to its note. */
export default defineUnlistedScript(() => {
  globalThis.glossMore = (door) => {
    // A script has words of its own.
    const speak = () => setLocale(door.room.host.lang as Locale);
    speak();
    const { begin, letGo } = showReceipts(door);
    const { open, draw } = noteMenu(door, letGo);
    return {
      begin,
      letGo,
      open,
      draw() {
        speak();
        draw();
      },
    };
  };
});
