import { sendMessage } from '../../lib/page-messaging';
import type { PageFacts } from '../../lib/records/announcement';
import type { ScriptContext } from '../shared/script-context';
import type { consulting } from './consult';
import type { NotePage } from './note-page';
import type { Room } from './room';

/** What the rest of a note needs of the note it belongs to. */
export interface MoreDoor {
  ctx: ScriptContext;
  room: Room;
  page: NotePage;
  consult: ReturnType<typeof consulting>['consult'];
  draw(): void;
  /** The background will not answer this page. */
  leave(): void;
  /** Asks for the gloss anew. */
  ask(paper: PageFacts): Promise<void>;
}

/** What of a note is not needed before the reader comes to it: receipts, what stands behind ⋯, and what buttons do. */
export interface More {
  /**
   * What happened before it was there.
   * @param target which the event itself does not tell any more when it is over
   */
  begin(event: Event, target: Element): void;
  /** A button was pressed; its `data-action` tells which. */
  press(button: HTMLElement, isTrusted: boolean): void;
  draw(): void;
  /** Nothing is tinted any more. */
  letGo(): void;
}

declare global {
  /** Left by `note-more.js` in the world of content scripts, where no page sees it. */
  var glossMore: ((door: MoreDoor) => More) | undefined;
}

/** The rest of a note, whose script comes when the pointer or the keyboard first does: it weighs as much as the note's. */
export function lazyMore(door: MoreDoor): Omit<More, 'begin' | 'press'> & { press(event: Event): void } {
  const { root } = door.room;
  const waiting = new AbortController();
  let more: More | undefined;
  let asked: Promise<void> | undefined;
  let last: (() => void) | undefined;

  function load(): Promise<void> {
    asked ??= sendMessage('loadMore', 'note').then(
      () => {
        more ??= globalThis.glossMore?.(door);
        waiting.abort();
        last?.();
      },
      (error: unknown) => {
        asked = undefined;
        throw error;
      },
    );
    return asked;
  }

  const come = (event: Event) => {
    const target = event.target as Element;
    last = () => more?.begin(event, target);
    load().catch(() => {
      // Nobody asked for it yet: where it does not come there is only no tint. But a link that was left to it leads on.
      const link = target.closest('a');
      if (link && event.defaultPrevented) location.hash = link.hash;
    });
  };
  for (const type of ['pointerover', 'focusin', 'click'])
    root.addEventListener(type, come, { signal: waiting.signal });

  return {
    press({ currentTarget, isTrusted }) {
      const use = () => more?.press(currentTarget as HTMLElement, isTrusted);
      if (more) return use();
      const { consult, leave } = door;
      return void consult({ question: load, use, failure: 'silent', refused: leave });
    },
    draw: () => more?.draw(),
    letGo: () => more?.letGo(),
  };
}
