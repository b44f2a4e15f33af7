import { browser } from 'wxt/browser';
import type { Trouble } from '../../components/note/props';
import { REFUSED } from '../../lib/page-messaging';

/** So long the reader waits before the note says that nothing came: milliseconds. A worker starts in a tenth of one. */
const PATIENCE = 10_000;

interface Consultation<Answer> {
  question(): Promise<Answer>;
  use(answer: Answer): void;
  /** What it means when this goes wrong. */
  failure: Trouble;
  /** The background will not answer this page. */
  refused(): void;
}

/**
 * Asks the background, which may be slow, dead, or gone with an update of the extension.
 * @param tell called when the trouble changes or an answer was used
 * @returns `consult`, which never rejects, and `help`, the way out of the trouble that was told last
 */
export function consulting(tell: (trouble: Trouble | undefined) => void) {
  let help = () => {};
  let told: Trouble | undefined;

  async function consult<Answer>(what: Consultation<Answer>): Promise<void> {
    // What was not saved stays told, with its way out, until something is: a question that comes between says nothing of it.
    const isBetween = told === 'not-saved' && what.failure !== told;
    const say = (now: Trouble | undefined) => {
      if (!isBetween || now === 'updated') told = now;
      tell(told);
    };
    if (!isBetween) help = () => void consult(what);
    say(undefined);
    // Said, and no more: an answer that comes later still counts.
    const silence = setTimeout(() => say('silent'), PATIENCE);
    try {
      what.use(await what.question());
      say(undefined);
    } catch (error) {
      // The context of WXT would take this for its end; but the note still has to stay right.
      if (!browser.runtime?.id) {
        help = () => location.reload();
        say('updated');
      } else if (error instanceof Error && error.name === REFUSED) what.refused();
      else say(what.failure);
    } finally {
      clearTimeout(silence);
    }
  }

  return { consult, help: () => help() };
}
