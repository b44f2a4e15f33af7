import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Gloss } from '../../lib/messaging';

/** So long between two looks at how writing goes: milliseconds. */
const PAUSE = 800;

/** Whether a model writes, or is about to. */
export const isUnderWay = ({ writing }: Gloss): boolean =>
  writing?.state === 'waiting' || writing?.state === 'running';

/**
 * Asks again while a model writes; a hidden page not before it is looked at.
 * @returns what sets the next time, or none
 */
export function asking(ctx: ContentScriptContext, ask: () => void): (wanted: boolean) => void {
  let timer: number | undefined;
  const soon = (wanted: boolean) => {
    clearTimeout(timer);
    if (wanted) timer = ctx.setTimeout(() => (document.hidden ? soon(true) : ask()), PAUSE);
  };
  return soon;
}
