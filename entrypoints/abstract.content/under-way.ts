import type { Gloss } from '../../lib/messaging';
import type { ScriptContext } from '../shared/script-context';

/** So long between two looks at how writing goes: milliseconds. */
const PAUSE = 800;

/** Whether a model writes, or is about to. */
export const isUnderWay = ({ writing }: Gloss): boolean =>
  writing?.state === 'waiting' || writing?.state === 'running';

/**
 * Asks again while a model writes; a hidden page not before it is looked at.
 * @returns what sets the next time, or none
 */
export function asking(ctx: ScriptContext, ask: () => void): (wanted: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (wanted: boolean) => {
    clearTimeout(timer);
    if (wanted) timer = setTimeout(() => (document.hidden ? soon(true) : ctx.isInvalid || ask()), PAUSE);
  };
  return soon;
}
