import { sendMessage } from '../../lib/page-messaging';
import type { Presses, watchPresses } from '../shared/meant';

declare global {
  /** Left by `list-more.js` in the world of content scripts, where no page sees it. */
  var glossPresses: typeof watchPresses | undefined;
}

interface Given {
  /** A press was not followed: not the reader's own, or on what cannot be seen. */
  refused(): void;
  failed(error: unknown): void;
}

/** Asks of presses that hide or turn off whether they are the reader's own; what knows it comes with the pointer or the keyboard. */
export function guarding({ refused, failed }: Given) {
  let asked: Promise<Presses | undefined> | undefined;

  function load(): Promise<Presses | undefined> {
    asked ??= sendMessage('loadMore', 'list').then(
      () => globalThis.glossPresses?.(refused),
      (error: unknown) => {
        asked = undefined;
        throw error;
      },
    );
    return asked;
  }

  return {
    /** Watches the buttons in a root of ours. */
    watch(root: ShadowRoot): void {
      const come = ({ target }: Event) =>
        // Nobody pressed yet: that nothing comes is told then.
        void load().then(
          (presses) => presses?.come(target as Element),
          () => undefined,
        );
      for (const type of ['pointerover', 'focusin']) root.addEventListener(type, come);
    },
    /** Acts where a press was meant. */
    async follow({ currentTarget, isTrusted }: Event, act: () => void): Promise<void> {
      try {
        const presses = isTrusted ? await load() : undefined;
        if (await presses?.isMeant(currentTarget as Element, isTrusted)) act();
      } catch (error) {
        failed(error);
      }
    },
  };
}

/** The page can reach into an open shadow root; only the reader's own hand counts. */
export const byHand = (act: (event: Event) => void) => (event: Event) => {
  if (event.isTrusted) act(event);
};
