import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { m, setLocale } from '../../lib/words';
import type { Locale } from '../../lib/words/locales';
import { watchPresses } from '../shared/meant';
import { noteMenu } from './menu';
import { showReceipts } from './receipts';
import { telling } from './telling';

/** Run in a page of arXiv's when the reader first comes to its note. */
export default defineUnlistedScript(() => {
  globalThis.glossMore = (door) => {
    const { host, root, view } = door.room;
    // A script has words of its own.
    const speak = () => setLocale(host.lang as Locale);
    speak();
    const tell = telling(view, root, door.draw);
    const presses = watchPresses(() => tell(m.press_refused()));
    for (const type of ['pointerover', 'focusin'])
      root.addEventListener(type, ({ target }) => presses.come(target as Element));
    const { begin, letGo } = showReceipts(door);
    const { press, draw } = noteMenu(door, { letGo, tell, isMeant: presses.isMeant });
    return {
      begin(event, target) {
        presses.come(target);
        begin(event, target);
      },
      letGo,
      press,
      draw() {
        speak();
        draw();
      },
    };
  };
});
