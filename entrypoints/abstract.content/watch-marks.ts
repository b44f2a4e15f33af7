import { onMarksChanged } from '../../lib/signals';
import type { ScriptContext } from '../shared/script-context';

/** Asks again when a mark changed elsewhere: at once while the page is in view, else when it is next. */
export function whenMarksChange(ctx: ScriptContext, ask: () => void): void {
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
