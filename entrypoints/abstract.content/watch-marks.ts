import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onMarksChanged } from '../../lib/signals';

/** Asks again when a mark changed elsewhere: at once while the page is in view, else when it is next. */
export function whenMarksChange(ctx: ContentScriptContext, ask: () => void): void {
  let stale = false;
  const look = () => {
    if (!stale || document.visibilityState === 'hidden') return;
    stale = false;
    ask();
  };
  ctx.onInvalidated(
    onMarksChanged(() => {
      stale = true;
      look();
    }),
  );
  ctx.addEventListener(document, 'visibilitychange', look);
}
