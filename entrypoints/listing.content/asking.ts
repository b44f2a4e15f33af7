import { sendMessage } from '../../lib/page-messaging';
import type { LineFacts } from '../../lib/records/line';
import { whenActive } from '../shared/when-active';

/** Ids of the first question, which are what the reader sees, and of each that follows: no answer keeps a page long. */
const FIRST = 40;
const LATER = 250;

interface Asking {
  /** Whether the page shows abstracts. */
  told(): boolean;
  /**
   * @param facts of some of these ids; of the others nothing is known
   * @param askedAt when they were asked for, by the page's own clock: milliseconds
   */
  use(ids: string[], facts: LineFacts[], askedAt: number): void;
  failed(error: unknown): void;
}

/**
 * Asks the background what is known of a page's papers, some at a time. Ids may be asked again at any time; what failed is asked
 * with whatever is asked next.
 */
export function asking({ told, use, failed }: Asking): (ids: Iterable<string>) => void {
  const queue = new Set<string>();
  let isRunning = false;
  let hasAsked = false;

  async function run(): Promise<void> {
    await whenActive();
    while (queue.size > 0) {
      if (hasAsked) await whenParsed();
      const ids = [...queue].slice(0, hasAsked ? LATER : FIRST);
      const askedAt = performance.now();
      const question = () => sendMessage('lines', { ids, told: told() });
      // A worker that dies over a question takes it along; the next one answers it.
      const facts = await question().catch(question);
      hasAsked = true;
      for (const id of ids) queue.delete(id);
      use(ids, facts, askedAt);
    }
  }

  return (ids) => {
    for (const id of ids) queue.add(id);
    if (isRunning) return;
    isRunning = true;
    run()
      .catch(failed)
      .finally(() => {
        isRunning = false;
      });
  };
}

/** The worker answers about papers out of sight when it no longer takes processor time from the page that is being parsed. */
const whenParsed = async () => {
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
};
